import type {Guard} from '../../guard/Guard.ts'
import {textOf} from '../../panes/textOf.ts'
import type {Reason} from '../refusal/Refusal.ts'
import type {World} from '../world/World.ts'
import {isOfInterest} from './isOfInterest.ts'

/** What cannot be computed, where it is about documents that the rule holds, or about unknown ones. */
export async function judgeDoubts(guard: Guard, world: World): Promise<Reason[]> {
  const reasons: Reason[] = []
  for (const {ids, doubt} of world.doubts()) {
    const forms = await Promise.all(ids.map((id) => world.formsOf(id)))
    const isUnknown = ids.length === 0 || forms.some((found) => found.length === 0)
    const types = forms.flat().map((form) => textOf(form, '_type') ?? '')
    if (isUnknown || types.some((type) => isOfInterest(guard, type))) {
      reasons.push({kind: 'doubt', doubt})
    }
  }
  return reasons
}
