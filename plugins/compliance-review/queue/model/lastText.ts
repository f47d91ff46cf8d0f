import {isRecord} from '../../../../policy/index.ts'

/** The last text that stands in a field of stored documents; undefined when none has one. */
export function lastText(stored: readonly unknown[] | undefined, field: string) {
  return stored
    ?.map((document) => (isRecord(document) ? document[field] : undefined))
    .filter((text) => typeof text === 'string')
    .findLast((text) => text !== '')
}
