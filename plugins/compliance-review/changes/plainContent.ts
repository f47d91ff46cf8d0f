import {isRecord} from '../../../policy/index.ts'
import {contentText} from '../../../policy/review/hash/contentText.ts'

/** The content of a document as it counts in a review: what says nothing to readers is left out. */
export function plainContent(document: unknown): Record<string, unknown> {
  const content: unknown = JSON.parse(contentText(document))
  return isRecord(content) ? content : {}
}
