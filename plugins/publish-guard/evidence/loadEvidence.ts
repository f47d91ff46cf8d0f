import type {SanityClient} from 'sanity'

import type {Evidence, EvidenceState} from '../../../policy/index.ts'
import {evidenceCache} from './evidenceCache.ts'
import {evidenceKey} from './evidenceKey.ts'
import {evidenceCandidates, evidenceLayers} from './evidenceLayers.ts'
import {stateOfLookup, type Lookup} from './stateOfLookup.ts'

/** So many ids are asked for at once, which keeps the address of the request short enough. */
const IDS_PER_REQUEST = 60

export type EvidenceLookup = {
  readonly ids: readonly string[]
  /** The release that the page belongs to, if any. */
  readonly release: string | undefined
  /** Whether readers can see a document, where that is known without asking the server. */
  readonly isVisible?: ((id: string) => Promise<boolean>) | undefined
}

type Known = {readonly id: string; readonly state: EvidenceState | undefined}

function isRecord(value: unknown): value is {readonly [name: string]: unknown} {
  return typeof value === 'object' && value !== null
}

function listOf(response: unknown, name: string): {readonly [name: string]: unknown}[] {
  const list = isRecord(response) ? response[name] : undefined
  return Array.isArray(list) ? list.filter(isRecord) : []
}

async function lookUp(client: SanityClient, ids: readonly string[]): Promise<Lookup> {
  const response: unknown = await client.request({
    url: client.getDataUrl('doc', ids.join(',')),
    json: true,
    tag: 'caveat.evidence',
  })
  return {
    documents: new Map(
      listOf(response, 'documents').map((document) => [document['_id'], document]),
    ),
    omitted: new Map(listOf(response, 'omitted').map(({id, reason}) => [id, reason])),
  }
}

/** Takes from the cache what the Studio already watches, unless a document has come or gone since. */
async function recall(
  client: SanityClient,
  id: string,
  {release, isVisible}: EvidenceLookup,
): Promise<Known> {
  const {projectId = '', dataset = ''} = client.config()
  const state = evidenceCache.recall(evidenceKey({projectId, dataset, release}, id))
  if (state === undefined || state.state === 'unreadable') return {id, state: undefined}
  const visible = await isVisible?.(id)
  const agrees = visible === undefined || visible === (state.state === 'published')
  return {id, state: agrees ? state : undefined}
}

async function loadMissing(
  client: SanityClient,
  ids: readonly string[],
  release: string | undefined,
): Promise<[string, EvidenceState][]> {
  const entries: [string, EvidenceState][] = []
  for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
    const part = ids.slice(start, start + IDS_PER_REQUEST)
    // One request after the other: a page that names so many documents can wait a moment.
    // oxlint-disable-next-line no-await-in-loop
    const lookup = await lookUp(
      client,
      part.flatMap((id) => evidenceCandidates(id, release)),
    )
    for (const id of part) {
      const layers = evidenceLayers(id, release)
      entries.push([id, stateOfLookup(lookup, layers, evidenceCandidates(id, release))])
    }
  }
  return entries
}

/**
 * What is known at this moment about everything that a page names, in the page's release if it has
 * one. Asks the server once for what the Studio does not already watch. Rejects when the server
 * does not answer.
 */
export async function loadEvidence(
  client: SanityClient,
  lookup: EvidenceLookup,
): Promise<Evidence> {
  const known = await Promise.all(lookup.ids.map((id) => recall(client, id, lookup)))
  const missing = known.filter(({state}) => state === undefined).map(({id}) => id)
  const loaded = await loadMissing(client, missing, lookup.release)
  const evidence: {[id: string]: EvidenceState} = Object.fromEntries(loaded)
  for (const {id, state} of known) {
    if (state !== undefined) evidence[id] = state
  }
  return evidence
}
