import {
  type Evidence,
  evidenceCandidates,
  evidenceLayers,
  type EvidenceState,
  type Policy,
  stateOfStored,
  type StoredDocument,
} from '../../../../policy/index.ts'
import {isDocumentId} from '../world/isDocumentId.ts'
import type {World} from '../world/World.ts'

async function stateIn(world: World, id: string): Promise<EvidenceState> {
  if (!isDocumentId(id)) return {state: 'missing'}
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

/** Reads all forms of documents that say something about them. A link may name what can be none. */
async function loadForms(world: World, ids: readonly string[]): Promise<void> {
  const named = ids.filter(isDocumentId)
  await world.load(named.flatMap((id) => evidenceCandidates(id, undefined)))
}

/** Reads what many pages name at once, so that judging them one by one asks for no more. */
export async function loadEvidence(
  world: World,
  {evidenceIdsOf}: Pick<Policy, 'evidenceIdsOf'>,
  pages: readonly unknown[],
): Promise<void> {
  await loadForms(
    world,
    pages.flatMap((page) => evidenceIdsOf(page)),
  )
}

/**
 * What a world says about everything that must be known to judge a page: what it names, and where
 * the rule asks for it what that shows in turn.
 */
export async function evidenceIn(
  world: World,
  {evidenceIdsOf}: Pick<Policy, 'evidenceIdsOf'>,
  page: unknown,
): Promise<Evidence> {
  let known: Evidence = {}
  for (;;) {
    const unknown = evidenceIdsOf(page, known).filter((id) => !Object.hasOwn(known, id))
    if (unknown.length === 0) return known
    await loadForms(world, unknown)
    for (const id of unknown) known = {...known, [id]: await stateIn(world, id)}
  }
}
