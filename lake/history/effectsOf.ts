import type {Change, Json, LakeDocument} from '../store/Store.ts'

/** Mendoza patches that lead from the state before to the state after, and back. */
export type Effects = {apply: Json[]; revert: Json[]}

/** The opcode that replaces the whole value. */
const REPLACE = 0

export function effectsOf({before, after}: Change): Effects {
  return {apply: [REPLACE, withoutRevision(after)], revert: [REPLACE, withoutRevision(before)]}
}

/** The Studio keeps `_rev` itself and applies effects to the document without it. */
function withoutRevision(document: LakeDocument | null): Json {
  if (document === null) return null
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '_rev'))
}
