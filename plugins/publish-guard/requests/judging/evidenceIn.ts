import {
  type Evidence,
  evidenceCandidates,
  evidenceLayers,
  type EvidenceState,
  stateOfStored,
  type StoredDocument,
} from '../../../../policy/index.ts'
import type {World} from '../world/World.ts'

/** A link may name anything; what is no document's id names nothing. */
const DOCUMENT_ID = /^[A-Za-z0-9._-]+$/

async function stateIn(world: World, id: string): Promise<EvidenceState> {
  const layers = evidenceLayers(id, undefined)
  const candidates = evidenceCandidates(id, undefined)
  const stored = new Map<string, StoredDocument>()
  for (const candidate of candidates) {
    const {document, isReadable} = await world.find(candidate)
    if (!isReadable && layers.includes(candidate)) {
      return {state: 'unreadable', reason: 'permission'}
    }
    if (document !== undefined) stored.set(candidate, document)
  }
  return stateOfStored(stored, {layers, candidates, visible: undefined})
}

/** What a world says about the documents that a page names, as readers would find them in it. */
export async function evidenceIn(world: World, ids: readonly string[]): Promise<Evidence> {
  const named = ids.filter((id) => DOCUMENT_ID.test(id))
  await world.load(named.flatMap((id) => evidenceCandidates(id, undefined)))
  const states = await Promise.all(named.map(async (id) => [id, await stateIn(world, id)] as const))
  const unnamed = ids.filter((id) => !DOCUMENT_ID.test(id))
  return Object.fromEntries([...states, ...unnamed.map((id) => [id, {state: 'missing'}] as const)])
}
