import type {Change, Json, LakeDocument} from '../store/Store.ts'
import {mendozaPatch} from './mendozaPatch.ts'

/** Mendoza patches that lead from the state before to the state after, and back. */
export type Effects = {apply: Json[]; revert: Json[]}

/** Every open stream asks for the effects of the same change. */
const known = new WeakMap<Change, Effects>()

export function effectsOf(change: Change): Effects {
  const found = known.get(change)
  if (found !== undefined) return found
  const [old, now] = [withoutRevision(change.before), withoutRevision(change.after)]
  const effects = {apply: mendozaPatch(old, now), revert: mendozaPatch(now, old)}
  known.set(change, effects)
  return effects
}

/** The Studio keeps `_rev` itself and applies effects to the document without it. */
function withoutRevision(document: LakeDocument | null): Json {
  if (document === null) return null
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '_rev'))
}
