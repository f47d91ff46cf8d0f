import type {Person} from '../../../lake/index.ts'

const everything = '_id in path("**")'

/** An editor who writes all, a reviewer who writes disclaimers only, a reader who only reads. */
export const people: Person[] = [
  {
    id: 'editor',
    name: 'Elena Marsh',
    email: 'elena@example.test',
    roles: [{name: 'editor', title: 'Marketing editor'}],
    grants: [{filter: everything, permissions: ['read', 'create', 'update', 'history']}],
  },
  {
    id: 'reviewer',
    name: 'Rajiv Nair',
    email: 'rajiv@example.test',
    roles: [{name: 'reviewer', title: 'Compliance reviewer'}],
    grants: [
      {filter: everything, permissions: ['read', 'history']},
      {filter: '_type == "disclaimer"', permissions: ['create', 'update']},
    ],
  },
  {
    id: 'reader',
    name: 'Dana Okafor',
    email: 'dana@example.test',
    roles: [{name: 'reader', title: 'Reader'}],
    grants: [
      {filter: '!(_id in path("drafts.**"))', permissions: ['read']},
      {filter: 'owner == identity()', permissions: ['read', 'create', 'update']},
    ],
  },
]
