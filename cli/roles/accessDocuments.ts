import type {Role, RolePermission} from './Role.ts'

/** Bodies for `POST /access/project/{id}/permissions` and `PUT …/permissions/{name}`. */
export type AccessPermission = {
  name: string
  title: string
  description: string
  type: 'sanity.document.filter'
  config: {filter: string}
}

/** Bodies for `POST /access/project/{id}/roles` and `PUT …/roles/{name}`, which replaces. */
export type AccessRole = {
  name: string
  title: string
  description: string
  appliesToUsers: boolean
  appliesToRobots: boolean
  permissions: {name: string; action: string}[]
}

export type AccessDocuments = {permissions: AccessPermission[]; roles: AccessRole[]}

/** Without these the Studio of hosted Sanity shows neither the project nor who else is there. */
const PROJECT_PERMISSIONS = [
  {name: 'sanity-project', action: 'read'},
  {name: 'sanity-project-members', action: 'read'},
]

/**
 * Roles as documents of hosted Sanity's Access API. Of the two types that have a filter this is
 * the one whose actions are the same as in a dataset's access control list; the other's modes
 * (read, create, publish) are wider.
 */
export function accessDocuments(roles: readonly Role[]): AccessDocuments {
  const permissions = new Map<string, RolePermission>()
  for (const permission of roles.flatMap((role) => role.permissions)) {
    permissions.set(permission.name, permission)
  }
  return {
    permissions: [...permissions.values()].map(({name, title, description, filter}) => ({
      name,
      title,
      description,
      type: 'sanity.document.filter',
      config: {filter},
    })),
    roles: roles.map(({name, title, description, permissions}) => ({
      name,
      title,
      description,
      appliesToUsers: true,
      appliesToRobots: true,
      permissions: [
        ...PROJECT_PERMISSIONS,
        ...permissions.flatMap(({name, actions}) => actions.map((action) => ({name, action}))),
      ],
    })),
  }
}
