import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'
import {shownIdsOf} from './shownIdsOf.ts'

function fieldsOf(document: unknown, {shownFields}: ReviewOptions): readonly string[] | undefined {
  const type = ownWord(document, '_type')
  return type !== undefined && Object.hasOwn(shownFields, type) ? shownFields[type] : undefined
}

function idsIn(document: unknown, fields: readonly string[]): string[] {
  return fields.flatMap((field) => shownIdsOf(ownValue(document, field)))
}

/** The ids that a document itself shows. */
export function firstShownOf(document: unknown, options: ReviewOptions): string[] {
  const fields = fieldsOf(document, options)
  return fields === undefined ? shownIdsOf(document) : idsIn(document, fields)
}

/** The ids that are shown together with a document wherever another shows it. */
export function shownWith(document: unknown, options: ReviewOptions): string[] {
  return idsIn(document, fieldsOf(document, options) ?? [])
}
