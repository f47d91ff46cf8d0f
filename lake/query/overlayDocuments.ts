import type {LakeDocument} from '../store/Store.ts'
import type {Perspective} from './Perspective.ts'

/**
 * The documents as a perspective shows them: for each published id the uppermost layer that has
 * it, under the published id, with `_originalId` telling where it came from. Ordered by id.
 */
export function overlayDocuments(
  documents: Iterable<LakeDocument>,
  perspective: Perspective,
): LakeDocument[] {
  const sorted = [...documents].toSorted((a, b) => (a._id < b._id ? -1 : 1))
  if (perspective === 'raw') return sorted
  const rankOf = new Map(perspective.map((layer, index) => [prefixOf(layer), index]))
  const shown = new Map<string, {rank: number; document: LakeDocument}>()
  for (const document of sorted) {
    const {prefix, id} = splitId(document._id)
    const rank = prefix === '' ? perspective.length : rankOf.get(prefix)
    const rival = shown.get(id)
    if (rank === undefined || (rival !== undefined && rival.rank < rank)) continue
    shown.set(id, {rank, document: {...document, _id: id, _originalId: document._id}})
  }
  return [...shown.values()]
    .map(({document}) => document)
    .toSorted((a, b) => (a._id < b._id ? -1 : 1))
}

const prefixOf = (layer: string) => (layer === 'drafts' ? 'drafts.' : `versions.${layer}.`)

function splitId(id: string): {prefix: string; id: string} {
  const match = /^(drafts\.|versions\.[^.]+\.)(.+)$/.exec(id)
  return {prefix: match?.[1] ?? '', id: match?.[2] ?? id}
}
