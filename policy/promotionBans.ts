import {EU_MEMBERS, EUROPEAN_UNION} from './europeanUnion.ts'

/**
 * Where prescription medicines may not be promoted to the public, as ISO 3166-1 alpha-2 codes and EU
 * for the Union as a whole: the United Kingdom (Human Medicines Regulations 2012, regulation 284),
 * the European Union and the European Economic Area (Directive 2001/83/EC, article 88).
 * Replaceable: `createPolicy({promotionBans})`.
 */
export const PROMOTION_BANS: readonly string[] = [
  'GB',
  'UK',
  EUROPEAN_UNION,
  ...EU_MEMBERS,
  'IS',
  'LI',
  'NO',
]
