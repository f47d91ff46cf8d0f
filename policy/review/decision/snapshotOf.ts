import {isRecord} from '../../reading/isRecord.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {canonicalText} from '../hash/canonicalText.ts'

/** The content that was decided upon, as it stood. `null` for a document that readers did not see. */
export type Snapshot = {readonly document: unknown; readonly shown: ReadonlyMap<string, unknown>}

/** A document and all that it shows, as JSON text. */
export function snapshotOf({document, shown}: Snapshot): string {
  return canonicalText({document, shown: Object.fromEntries(shown)})
}

/** Reads the snapshot of a decision. Undefined when it is none. */
export function readSnapshot(text: unknown): Snapshot | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(text)
    const shown = ownValue(value, 'shown')
    const document = ownValue(value, 'document')
    if (!isRecord(document) || !isRecord(shown)) return undefined
    return {document, shown: new Map(Object.entries(shown))}
  } catch {
    return undefined
  }
}
