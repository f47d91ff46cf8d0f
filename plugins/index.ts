export {caveat, type CaveatOptions} from './caveat.ts'
export {
  actionsForReviewers,
  complianceReview,
  readOnlyForReviewers,
  reviewActions,
  templatesForReviewers,
} from './compliance-review/index.ts'
export {
  BlockedPages,
  ExpiringDisclaimers,
  guardActions,
  guardClientFactory,
  guardTypes,
  type PageVerdict,
  usePageVerdict,
  WhereUsed,
} from './publish-guard/index.ts'
export {withCaveat} from './withCaveat.ts'
