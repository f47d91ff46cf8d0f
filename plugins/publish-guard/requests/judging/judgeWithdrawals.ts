import {bareIdOf, type Policy, type StoredDocument} from '../../../../policy/index.ts'
import {DoubtError} from '../Doubt.ts'
import type {Reason} from '../refusal/Refusal.ts'
import {isPublishedId} from '../world/isPublishedId.ts'
import type {World} from '../world/World.ts'
import type {Moment} from './judgePages.ts'
import {namedDocument} from './namedDocument.ts'
import {usesIn} from './usesIn.ts'

/**
 * The disclaimers that are lost in a world: no longer published, or gone in the last form that they
 * had. One that is still published, or that was none before, is not lost.
 */
async function lostDisclaimers(policy: Policy, world: World): Promise<StoredDocument[]> {
  const {disclaimer} = policy.options.evidenceTypes
  const lost = new Map<string, StoredDocument>()
  await world.load([...world.changes().keys()])
  for (const [id, after] of world.changes()) {
    if (after?.['_type'] === disclaimer) continue
    const {document: before, isReadable} = await world.before(id)
    if (!isReadable) throw new DoubtError('permission', {id})
    if (before?.['_type'] !== disclaimer) continue
    const publishedId = bareIdOf(id)
    const remaining = isPublishedId(id) ? [] : await world.formsOf(publishedId)
    if (remaining.length === 0) lost.set(publishedId, before)
  }
  return [...lost.values()]
}

/** A reason for each disclaimer that is lost in a world although pages still link it. */
export async function judgeWithdrawals(
  policy: Policy,
  world: World,
  {at, isLater}: Moment,
): Promise<Reason[]> {
  const reasons: Reason[] = []
  for (const disclaimer of await lostDisclaimers(policy, world)) {
    const named = namedDocument(disclaimer)
    const uses = await usesIn(policy, world, named.id)
    if (uses.length > 0)
      reasons.push({kind: 'inUse', disclaimer: named, uses, at: isLater ? at : undefined})
  }
  return reasons
}
