/**
 * Where prescription medicines may not be promoted to the public, as ISO 3166-1 alpha-2 codes and EU
 * for the Union as a whole: the United Kingdom (Human Medicines Regulations 2012, regulation 284),
 * the European Union and the European Economic Area (Directive 2001/83/EC, article 88).
 * Replaceable: `createPolicy({promotionBans})`.
 */
export const PROMOTION_BANS: readonly string[] = (
  'GB UK EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
  'IS LI NO'
).split(' ')
