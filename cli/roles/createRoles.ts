import {roleFilter} from '../../policy/index.ts'
import type {Role, RolePermission} from './Role.ts'

export type RoleOptions = {
  /**
   * Whether the editor may overwrite, unpublish and delete a live page that lacks its disclaimers,
   * so as to mend it. `update` is then not held by the rule, only `create` is: right for a server
   * that holds what a write leaves behind against `create`, as the lake does.
   */
  readonly mayRepair: boolean
}

/** The roles under which Caveat's people and tokens work. */
export type Roles = {
  readonly marketingEditor: Role
  readonly complianceReviewer: Role
  /** On hosted Sanity this one exists already, and nothing restricts it. */
  readonly administrator: Role
}

const EVERYTHING = '_id in path("**")'

const UNPUBLISHED = '_id in path("drafts.**") || _id in path("versions.**")'

const MARKETING_TYPES = [
  'article',
  'treatmentPage',
  'mechanism',
  'comparisonTable',
  'source',
  'treatment',
  'condition',
  'person',
  'sanity.imageAsset',
  'sanity.fileAsset',
]

const COMPLIANCE_TYPES = ['disclaimer', 'source', 'person']

const readAll: RolePermission = {
  name: 'caveat-read',
  title: 'Read everything',
  description: 'Every document, drafts and history included.',
  filter: EVERYTHING,
  actions: ['read', 'history'],
}

const releases: RolePermission = {
  name: 'caveat-releases',
  title: 'Releases',
  description: 'Creates, edits, schedules, publishes and archives releases.',
  filter: '_id in path("_.releases.**")',
  actions: ['create', 'update'],
}

const reviewRequests: RolePermission = {
  name: 'caveat-review-requests',
  title: 'Review requests',
  description: 'Asks for reviews, and takes that back.',
  filter: '_type == "reviewRequest"',
  actions: ['create', 'update'],
}

const signsDecisions: RolePermission = {
  name: 'caveat-review-decisions',
  title: 'Review decisions',
  description: 'Signs decisions, in their own name only. Nobody with this role can change one.',
  filter:
    '_type == "reviewDecision" && _id in path("reviewDecision.*") && signer.id == identity() && signer.role == "compliance-reviewer"',
  actions: ['create'],
}

const draftPreviews: RolePermission = {
  name: 'caveat-draft-previews',
  title: 'Draft previews',
  description: 'Opens a site with its drafts in the Presentation tool.',
  filter: '_type == "sanity.previewUrlSecret"',
  actions: ['create', 'update'],
}

const PAGE_TYPES = ['article', 'treatmentPage']

const isOneOf = (types: readonly string[]) => `_type in ${JSON.stringify(types)}`

/**
 * What an emergency withdrawal needs: a page is taken off the site (`update` of what is live) and what
 * it said stays as a draft, which is created unless there is one.
 */
const withdrawsPages: readonly RolePermission[] = [
  {
    name: 'caveat-withdraw-pages',
    title: 'Live pages, to take them down',
    description:
      'Unpublishes and deletes live pages. Nobody with this role alone can write what readers see, unless the server holds a change against "update" only.',
    filter: `${isOneOf(PAGE_TYPES)} && !(${UNPUBLISHED})`,
    actions: ['update'],
  },
  {
    name: 'caveat-keep-withdrawn',
    title: 'Drafts of pages, to keep what was taken down',
    description:
      'Creates the draft of a page where there is none. It cannot be changed after that.',
    filter: `${isOneOf(PAGE_TYPES)} && _id in path("drafts.**")`,
    actions: ['create'],
  },
]

/** Declares the roles once, for the lake and for hosted Sanity. */
export function createRoles({mayRepair}: RoleOptions): Roles {
  return {
    marketingEditor: {
      name: 'marketing-editor',
      title: 'Marketing editor',
      description: 'Writes pages and what they rest on. Disclaimers are read only.',
      permissions: [
        readAll,
        ...marketingPermissions(mayRepair),
        releases,
        reviewRequests,
        draftPreviews,
      ],
      advice: [
        {
          filter: `${isOneOf(MARKETING_TYPES)} && !coalesce(${roleFilter}, false)`,
          text: HOW_TO_GO_LIVE,
        },
      ],
    },
    complianceReviewer: {
      name: 'compliance-reviewer',
      title: 'Compliance reviewer',
      description:
        'Writes disclaimers, sources and people, decides about what is reviewed, and takes pages down. Pages are read only.',
      permissions: [
        readAll,
        reviewRequests,
        draftPreviews,
        {
          name: 'caveat-compliance-content',
          title: 'Compliance content',
          description: 'Disclaimers, sources and people.',
          filter: isOneOf(COMPLIANCE_TYPES),
          actions: ['create', 'update'],
        },
        signsDecisions,
        ...withdrawsPages,
      ],
      advice: [],
    },
    administrator: {
      name: 'administrator',
      title: 'Administrator',
      description: 'Everything.',
      permissions: [
        {
          name: 'caveat-everything',
          title: 'Everything',
          description: 'Every document.',
          filter: EVERYTHING,
          actions: ['read', 'create', 'update', 'history', 'editHistory', 'manage'],
        },
      ],
      advice: [],
    },
  }
}

function marketingPermissions(mayRepair: boolean): RolePermission[] {
  const isOwn = isOneOf(MARKETING_TYPES)
  const held: RolePermission = {
    name: 'caveat-marketing-content',
    title: 'Marketing content, disclaimers linked',
    description:
      'Drafts and release versions in any state; live pages only with their disclaimers.',
    filter: `${isOwn} && (${UNPUBLISHED} || ${roleFilter})`,
    actions: mayRepair ? ['create'] : ['create', 'update'],
  }
  const repair: RolePermission = {
    name: 'caveat-marketing-repair',
    title: 'Marketing content, whatever its state',
    description:
      'Changes and removes what stands; what comes of it is held by the other permission.',
    filter: isOwn,
    actions: ['update'],
  }
  return mayRepair ? [held, repair] : [held]
}

const HOW_TO_GO_LIVE =
  'A live page of this type links at least one disclaimer, none of them weakly, and a treatment page names its treatment. ' +
  'Save it as a draft instead (under "drafts." and its id), complete it in the Studio, where Compliance lists what is missing, and publish it there. ' +
  'An import links weakly at first, so import drafts.'
