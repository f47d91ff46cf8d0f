export {
  type AccessDocuments,
  accessDocuments,
  type AccessPermission,
  type AccessRole,
} from './accessDocuments.ts'
export {applyScript} from './applyScript.ts'
export {createRoles, type RoleOptions, type Roles} from './createRoles.ts'
export {grantsOf} from './grantsOf.ts'
export type {Role, RolePermission} from './Role.ts'
