import {evaluate, parse} from 'groq-js'

import {PREVIEW_QUERY} from '../../delivery/index.ts'
import {isPreviewResult, type PreviewResult} from './PreviewResult.ts'

const tree = parse(PREVIEW_QUERY)

/**
 * What the site's own query gives for a document that is still being written, among the documents
 * that it refers to. Undefined when the document has no type that can be looked at.
 */
export async function resolvePreview(
  document: {_id: string},
  others: {_id: string}[],
): Promise<PreviewResult | undefined> {
  const byId = new Map(others.map((other) => [other._id, other]))
  byId.set(document._id, document)
  const result = await evaluate(tree, {
    dataset: [...byId.values()],
    params: {id: document._id},
    dereference: async ({_ref}) => byId.get(_ref),
  })
  const value: unknown = await result.get()
  return isPreviewResult(value) ? value : undefined
}
