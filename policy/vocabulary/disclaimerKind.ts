/** What a disclaimer is for. One document carries one kind. */
export const DISCLAIMER_KINDS = [
  'regulatoryStatus',
  'educationalOnly',
  'individualResults',
  'safety',
  'boxedWarning',
  'consultProvider',
  'emergency',
  'comparative',
  'compounderIdentity',
] as const

export type DisclaimerKind = (typeof DISCLAIMER_KINDS)[number]
