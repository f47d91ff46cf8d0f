import type {LakeDocument} from './Store.ts'

/** Reads a document that the lake itself wrote. */
export function parseDocument(text: unknown): LakeDocument | null {
  if (text === null) return null
  if (typeof text !== 'string') throw new TypeError('The lake holds documents as JSON texts.')
  return JSON.parse(text)
}
