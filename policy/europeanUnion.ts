/** The European Union as a whole, where a jurisdiction is named. */
export const EUROPEAN_UNION = 'EU'

/** The member states of the European Union, as ISO 3166-1 alpha-2 codes (27 since 2020-02-01). */
export const EU_MEMBERS: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
