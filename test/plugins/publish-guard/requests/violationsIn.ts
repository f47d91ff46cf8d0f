import {
  bareIdOf,
  evaluate,
  evidenceIdsOf,
  evidenceOf,
  indexStored,
  isRecord,
} from '../../../../policy/index.ts'

type Documents = ReturnType<typeof indexStored>

function refersTo(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((item) => refersTo(item, id))
  if (!isRecord(value)) return false
  return value['_ref'] === id || Object.values(value).some((item) => refersTo(item, id))
}

/** The pages that were written as published although the rule blocks them as things stand now. */
function blockedPages(before: Documents, after: Documents, at: Date): string[] {
  return [...after.values()]
    .filter(({_id: id}) => bareIdOf(id) === id)
    .filter(({_id: id, _rev: revision}) => before.get(id)?.['_rev'] !== revision)
    .filter((page) => {
      const findings = evaluate(page, evidenceOf(after, {ids: evidenceIdsOf(page)}), at)
      return findings.some(({level}) => level === 'error')
    })
    .map(({_id: id}) => `blocked ${id}`)
}

/**
 * The disclaimers that were lost although pages link them. What is left of a page
 * that went together with it, a draft, is nobody's use.
 */
function lostDisclaimers(before: Documents, after: Documents): string[] {
  const hasForm = (documents: Documents, id: string) =>
    [...documents.keys()].some((stored) => bareIdOf(stored) === id)
  const ids = new Set(
    [...before.values()]
      .filter(({_type: type}) => type === 'disclaimer')
      .map(({_id: id}) => bareIdOf(id)),
  )
  const users = [...after.values()].filter(
    ({_id: id, _type: type}) =>
      type === 'treatmentPage' &&
      (before.has(id) || !before.has(bareIdOf(id)) || after.has(bareIdOf(id))),
  )
  return [...ids]
    .filter((id) => (before.has(id) ? !after.has(id) : !hasForm(after, id)))
    .filter((id) => users.some((user) => refersTo(user, id)))
    .map((id) => `lost ${id}`)
}

/** What became of a dataset that the guard should not have let happen. */
export function violationsIn(before: Documents, after: Documents, at: Date): string[] {
  return [...blockedPages(before, after, at), ...lostDisclaimers(before, after)]
}
