import type {Person} from '../lake/index.ts'
import {createRoles} from './roles/createRoles.ts'
import {grantsOf} from './roles/grantsOf.ts'
import type {Role} from './roles/Role.ts'

const {marketingEditor, complianceReviewer, administrator} = createRoles({mayRepair: true})

type Identity = Pick<Person, 'id' | 'name' | 'email'>

function person(identity: Identity, ...roles: Role[]): Person {
  return {
    ...identity,
    roles: roles.map(({name, title}) => ({name, title})),
    grants: roles.flatMap(grantsOf),
    advice: roles.flatMap(({advice}) => advice),
  }
}

/**
 * The local people. The lake enforces exactly what `caveat roles` prints with `--may-repair`; one of
 * them has two roles, as people on hosted Sanity may.
 */
export const people: readonly Person[] = [
  person(
    {id: 'marketing-editor', name: 'Elena Marsh', email: 'elena.marsh@caveat.example'},
    marketingEditor,
  ),
  person(
    {id: 'compliance-reviewer', name: 'Rajiv Nair', email: 'rajiv.nair@caveat.example'},
    complianceReviewer,
  ),
  person(
    {id: 'second-reviewer', name: 'Maya Lindqvist', email: 'maya.lindqvist@caveat.example'},
    complianceReviewer,
  ),
  person(
    {id: 'editor-and-reviewer', name: 'Noor Haddad', email: 'noor.haddad@caveat.example'},
    marketingEditor,
    complianceReviewer,
  ),
  person(
    {id: 'developer', name: 'Dana Okafor', email: 'dana.okafor@caveat.example'},
    administrator,
  ),
]
