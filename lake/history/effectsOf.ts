import type {Change, Json, LakeDocument} from '../store/Store.ts'
import {mendozaPatch} from './mendozaPatch.ts'

/** Mendoza patches that lead from the state before to the state after, and back. */
export type Effects = {apply: Json[]; revert: Json[]}

export function effectsOf({before, after}: Change): Effects {
  const [old, now] = [withoutRevision(before), withoutRevision(after)]
  return {apply: mendozaPatch(old, now), revert: mendozaPatch(now, old)}
}

/** The Studio keeps `_rev` itself and applies effects to the document without it. */
function withoutRevision(document: LakeDocument | null): Json {
  if (document === null) return null
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '_rev'))
}
