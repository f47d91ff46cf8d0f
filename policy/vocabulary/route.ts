/** Routes of administration. */
export const ROUTES = [
  'intravenous',
  'intramuscular',
  'intranasal',
  'oral',
  'sublingual',
  'subcutaneous',
  'multiple',
] as const

export type Route = (typeof ROUTES)[number]
