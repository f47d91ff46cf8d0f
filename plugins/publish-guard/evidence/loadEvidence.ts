import type {SanityClient} from 'sanity'

import {
  type Evidence,
  evidenceCandidates,
  evidenceLayers,
  type EvidenceState,
  indexStored,
  stateOfStored,
  type StoredDocument,
} from '../../../policy/index.ts'
import {evidenceCache} from './evidenceCache.ts'
import {evidenceKey} from './evidenceKey.ts'

export type EvidenceLookup = {
  /** The bare ids of what must be known, by what is known so far. */
  readonly idsOf: (known: Evidence) => readonly string[]
  /** The release that the page belongs to, if any. */
  readonly release: string | undefined
  /** Whether a document is there for readers, where the Studio knows that without its content. */
  readonly isVisible: ((id: string) => Promise<boolean | undefined>) | undefined
}

type Known = {
  readonly id: string
  readonly visible: boolean | undefined
  readonly state?: EvidenceState
}

/** Takes from the cache what the Studio already watches, unless a document has come or gone since. */
async function recall(
  client: SanityClient,
  id: string,
  {release, isVisible}: EvidenceLookup,
): Promise<Known> {
  const {projectId = '', dataset = ''} = client.config()
  const visible = await isVisible?.(id)
  const state = evidenceCache.recall(evidenceKey({projectId, dataset, release}, id))
  if (state === undefined || state.state === 'unreadable') return {id, visible}
  const agrees = visible === undefined || visible === (state.state === 'published')
  return agrees ? {id, visible, state} : {id, visible}
}

/**
 * Fetches documents by their exact ids. The headless validator hands out a client that can do
 * nothing but fetch.
 */
async function fetchStored(
  client: SanityClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  if (ids.length === 0) return new Map()
  const options = {perspective: 'raw', tag: 'caveat.evidence'} as const
  return indexStored(await client.fetch('*[_id in $ids]', {ids}, options))
}

async function loadSome(
  client: SanityClient,
  ids: readonly string[],
  lookup: EvidenceLookup,
): Promise<Evidence> {
  const {release} = lookup
  const known = await Promise.all(ids.map((id) => recall(client, id, lookup)))
  const unknown = known.filter(({state}) => state === undefined)
  const stored = await fetchStored(
    client,
    unknown.flatMap(({id}) => evidenceCandidates(id, release)),
  )
  return Object.fromEntries(
    known.map(({id, visible, state}) => [
      id,
      state ??
        stateOfStored(stored, {
          layers: evidenceLayers(id, release),
          candidates: evidenceCandidates(id, release),
          visible,
        }),
    ]),
  )
}

/**
 * What is known at this moment about everything that a page names, in the page's release if it has
 * one, and where the rule asks for it about what that shows in turn. Asks the server once a round, for
 * what the Studio does not already watch. Rejects when the server does not answer.
 */
export async function loadEvidence(
  client: SanityClient,
  lookup: EvidenceLookup,
): Promise<Evidence> {
  let evidence: Evidence = {}
  for (;;) {
    const known = evidence
    const ids = lookup.idsOf(known).filter((id) => !Object.hasOwn(known, id))
    if (ids.length === 0) return known
    evidence = {...known, ...(await loadSome(client, ids, lookup))}
  }
}
