import type {Guard} from '../../guard/Guard.ts'
import type {Reason} from '../refusal/Refusal.ts'
import type {World} from '../world/World.ts'
import {judgeDoubts} from './judgeDoubts.ts'
import {judgePages, pagesShown} from './judgePages.ts'
import {judgeWithdrawals} from './judgeWithdrawals.ts'

/**
 * Everything that speaks against letting a world become real: as it is now, and as its plans would
 * make it, each at its time. A time that has passed means now.
 */
export async function judgeWorld(guard: Guard, world: World, now: Date): Promise<Reason[]> {
  const {policy} = guard
  const reasons = [
    ...(await judgeDoubts(guard, world)),
    ...(await judgePages(policy, world, {at: now, isLater: false})),
    ...(await judgeWithdrawals(policy, world, {at: now, isLater: false})),
  ]
  let hasPages = pagesShown(policy, world).length > 0
  for (const {at, happen} of world.plans()) {
    const later = world.fork()
    await happen(later)
    const moment = {at: at < now ? now : at, isLater: at > now}
    reasons.push(...(await judgePages(policy, later, moment)))
    reasons.push(...(await judgeWithdrawals(policy, later, moment)))
    hasPages ||= pagesShown(policy, later).length > 0
  }
  const mistakes = guard.mistakes.current()
  const isInOrder = mistakes?.length === 0
  return hasPages && !isInOrder ? [{kind: 'mistakes', mistakes}, ...reasons] : reasons
}
