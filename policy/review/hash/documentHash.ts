import {contentText} from './contentText.ts'
import {hashText} from './hashText.ts'

const known = new WeakMap<object, string>()

/**
 * The SHA-256 of a document's content, the same for its draft and for what is published of it.
 * Documents are values: whoever changes one passes another object.
 */
export function documentHash(document: unknown): string {
  if (typeof document !== 'object' || document === null) return hashText(contentText(document))
  const hash = known.get(document) ?? hashText(contentText(document))
  known.set(document, hash)
  return hash
}
