import type {ReviewOptions} from '../../../policy/review/index.ts'

type Role = {readonly name: string; readonly title: string}

/** The first of somebody's roles in which they may decide; undefined when they have none. */
export function decidingRole(
  roles: readonly Role[],
  options: Pick<ReviewOptions, 'roles'>,
): Role | undefined {
  const role = roles.find(({name}) => options.roles.includes(name))
  return role && {name: role.name, title: role.title}
}
