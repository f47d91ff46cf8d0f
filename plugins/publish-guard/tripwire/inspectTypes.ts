import type {Guard} from '../guard/Guard.ts'
import {guardingOf} from '../validation/guardingOf.ts'
import type {InspectedStudio} from './InspectedStudio.ts'
import type {Mistake} from './Mistake.ts'
import {wordsOf} from './wordsOf.ts'

function mistakesOf(code: Mistake['code'], types: readonly string[]): Mistake[] {
  return types.length === 0 ? [] : [{code, details: {types: wordsOf(types)}}]
}

/** Guarded types that lack the guard's validation, or that publish each keystroke. */
export function inspectTypes(guard: Guard, {schema}: InspectedStudio): Mistake[] {
  const unguarded: string[] = []
  const otherwise: string[] = []
  const live: string[] = []
  for (const definition of schema._original?.types ?? []) {
    const {name} = definition
    if (!guard.isGuardedType(name)) continue
    const guarding = guardingOf(definition.validation)
    if (guarding === undefined) unguarded.push(name)
    else if (guarding.guard !== guard) otherwise.push(name)
    const isLive = 'liveEdit' in definition && definition.liveEdit === true
    if (isLive || guarding?.wasLiveEdit === true) live.push(name)
  }
  return [
    ...mistakesOf('types.unguarded', unguarded),
    ...mistakesOf('types.otherOptions', otherwise),
    ...mistakesOf('types.liveEdit', live),
  ]
}
