import type {Json, LakeDocument} from './Store.ts'

/** Reads a document as the store wrote it. Throws if the text is anything else. */
export function parseDocument(text: string): LakeDocument {
  const value: Json = JSON.parse(text)
  if (!isLakeDocument(value)) throw new TypeError('A stored document lacks its system fields.')
  return value
}

function isLakeDocument(value: Json): value is LakeDocument {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].every(
    (field) => typeof value[field] === 'string',
  )
}
