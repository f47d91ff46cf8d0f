import {isRecord} from '../reading/isRecord.ts'

/** A document as it is stored, under the id of its published form, its draft or a release version. */
export type StoredDocument = {readonly _id: string; readonly [field: string]: unknown}

function isStored(row: unknown): row is StoredDocument {
  return isRecord(row) && typeof row['_id'] === 'string'
}

/** Stored documents by their ids. Takes what a query answers; what is no document is left out. */
export function indexStored(rows: unknown): ReadonlyMap<string, StoredDocument> {
  const stored = Array.isArray(rows) ? rows.filter(isStored) : []
  return new Map(stored.map((document) => [document['_id'], document]))
}
