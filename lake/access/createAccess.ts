import {LakeError} from '../LakeError.ts'
import type {Access} from '../LakeContext.ts'
import type {Change, LakeDocument} from '../store/Store.ts'
import {compileFilter, type DocumentFilter} from './compileFilter.ts'
import type {Permission, Person} from './Person.ts'
import type {Sessions} from './createSessions.ts'
import {tokenOf} from './tokenOf.ts'
import {unauthorized} from './unauthorized.ts'

/** Access as the lake itself needs it: with the question behind every grant. */
export type LakeAccess = Access & {
  permits(person: Person | null, permission: Permission, document: LakeDocument): boolean
}

type PermissionFilters = ReadonlyMap<Permission, readonly DocumentFilter[]>

/** Whoever has no token reads what is published: ids without a dot. */
const isPublic = (document: LakeDocument) => !document._id.includes('.')

/**
 * Decides from grants, which add up. What a write finds or removes is held against `update`, and
 * what it leaves against `create`, as the Studio asks before it publishes: so a role can be let
 * mend what it could not have made. Throws a GroqSyntaxError at once if a filter does not parse.
 */
export function createAccess(people: readonly Person[], sessions: Sessions): LakeAccess {
  const byId = new Map(people.map((person) => [person.id, person]))
  const filters = new Map(people.map((person) => [person.id, filtersOf(person)]))
  const advice = new Map(people.map((person) => [person.id, compileAdvice(person)]))
  const readable = new WeakMap<LakeDocument, Map<string, boolean>>()

  function matches(person: Person, permission: Permission, document: LakeDocument) {
    const granted = filters.get(person.id)?.get(permission) ?? []
    return granted.some((filter) => filter(document, person.id))
  }

  function canRead(person: Person | null, document: LakeDocument) {
    if (person === null) return isPublic(document)
    const answers = readable.get(document) ?? new Map<string, boolean>()
    const known = answers.get(person.id)
    if (known !== undefined) return known
    const answer = matches(person, 'read', document)
    readable.set(document, answers.set(person.id, answer))
    return answer
  }

  function adviceFor(person: Person, document: LakeDocument): string[] {
    const known = advice.get(person.id) ?? []
    return known.filter(({applies}) => applies(document, person.id)).map(({text}) => text)
  }

  function require(person: Person, permission: Permission, document: LakeDocument) {
    if (matches(person, permission, document)) return
    const refusal = `Insufficient permissions; permission "${permission}" required`
    throw new LakeError(403, [refusal, ...adviceFor(person, document)].join('. '), {
      type: 'insufficientPermissionsError',
      permission,
      id: document._id,
    })
  }

  return {
    personOf: (request) => {
      const token = tokenOf(request)
      if (token === undefined) return null
      const person = byId.get(sessions.holderOf(token) ?? '')
      if (person === undefined) throw unauthorized('Session not found')
      return person
    },
    canRead,
    permits: (person, permission, document) => {
      if (permission === 'read') return canRead(person, document)
      return person !== null && matches(person, permission, document)
    },
    authorize: (person, {before, after}: Change) => {
      if (person === null) throw unauthorized('Sign in first: this needs a token')
      if (before !== null) require(person, 'update', before)
      if (after !== null) require(person, 'create', after)
    },
  }
}

function compileAdvice({advice = []}: Person) {
  return advice.map(({filter, text}) => ({text, applies: compileFilter(filter)}))
}

function filtersOf(person: Person): PermissionFilters {
  const byPermission = new Map<Permission, DocumentFilter[]>()
  for (const grant of person.grants) {
    const filter = compileFilter(grant.filter)
    for (const permission of grant.permissions) {
      byPermission.set(permission, [...(byPermission.get(permission) ?? []), filter])
    }
  }
  return byPermission
}
