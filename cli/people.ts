import type {Person} from '../lake/index.ts'
import {createRoles} from './roles/createRoles.ts'
import {grantsOf} from './roles/grantsOf.ts'
import type {Role} from './roles/Role.ts'

const {marketingEditor, complianceReviewer, administrator} = createRoles({mayRepair: true})

type Identity = Pick<Person, 'id' | 'name' | 'email'>

function person(identity: Identity, role: Role): Person {
  const {name, title, advice} = role
  return {...identity, role: {name, title}, grants: grantsOf(role), advice: [...advice]}
}

/** The three local people. The lake enforces exactly what `caveat roles` prints with `--may-repair`. */
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
    {id: 'developer', name: 'Dana Okafor', email: 'dana.okafor@caveat.example'},
    administrator,
  ),
]
