import type {Grant, Person} from '../lake/access/Person.ts'

/** What anybody who is signed in may see: every document with its history. */
const READ_ALL: Grant = {filter: '_id in path("**")', permissions: ['read', 'history']}

/** Drafts carry the same `_type` as the published document, so one filter covers both. */
function writes(types: readonly string[]): Grant {
  const names = types.map((type) => JSON.stringify(type)).join(', ')
  return {filter: `_type in [${names}]`, permissions: ['create', 'update']}
}

const ASSETS = ['sanity.imageAsset', 'sanity.fileAsset']

const PAGES = ['article', 'treatmentPage', 'mechanism', 'comparisonTable']

const marketingEditor: Person = {
  id: 'marketing-editor',
  name: 'Elena Marsh',
  email: 'elena.marsh@caveat.example',
  role: {name: 'marketing-editor', title: 'Marketing editor'},
  grants: [
    READ_ALL,
    writes([...PAGES, 'source', 'treatment', 'condition', 'person']),
    writes(ASSETS),
  ],
}

const complianceReviewer: Person = {
  id: 'compliance-reviewer',
  name: 'Rajiv Nair',
  email: 'rajiv.nair@caveat.example',
  role: {name: 'compliance-reviewer', title: 'Compliance reviewer'},
  grants: [READ_ALL, writes(['disclaimer', 'source', 'person'])],
}

const developer: Person = {
  id: 'developer',
  name: 'Dana Okafor',
  email: 'dana.okafor@caveat.example',
  role: {name: 'administrator', title: 'Administrator'},
  grants: [
    {
      filter: '_id in path("**")',
      permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage'],
    },
  ],
}

/**
 * The three local people and what their roles grant. The lake enforces exactly this; on hosted
 * Sanity the same grants are given to custom roles.
 */
export const people: readonly Person[] = [marketingEditor, complianceReviewer, developer]
