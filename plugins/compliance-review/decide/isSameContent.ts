import {type EvidenceSought, evidenceOf, type StoredDocument} from '../../../policy/index.ts'
import {
  closureOf,
  documentHash,
  lookupIn,
  type ReviewOptions,
  type Subject,
} from '../../../policy/review/index.ts'

/** What a reviewer has in front of them. */
export type SeenContent = {
  readonly subject: Subject
  readonly shown: ReadonlyMap<string, unknown>
}

const hashOrNull = (content: unknown) => (content === null ? null : documentHash(content))

/**
 * Whether stored documents are, to the letter, what somebody has seen. `current` is the document as it
 * is stored; `stored` holds it all by id, as `evidenceOf` needs it.
 */
export function isSameContent(
  {shown, subject}: SeenContent,
  current: StoredDocument | undefined,
  {
    stored,
    release,
    options,
  }: Omit<EvidenceSought, 'ids'> & {
    readonly stored: ReadonlyMap<string, StoredDocument>
    readonly options: ReviewOptions
  },
): boolean {
  if (current === undefined || documentHash(current) !== documentHash(subject.content)) return false
  const lookup = lookupIn(evidenceOf(stored, {ids: [...shown.keys()], release}))
  const now = closureOf(current, lookup, options)
  if (now.unknown.length > 0 || now.shown.size !== shown.size) return false
  return [...shown].every(
    ([id, content]) => now.shown.has(id) && hashOrNull(now.shown.get(id)) === hashOrNull(content),
  )
}
