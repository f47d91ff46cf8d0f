const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary] = language.toLowerCase().split('-')
  return primary !== undefined && RIGHT_TO_LEFT.includes(primary) ? 'rtl' : 'ltr'
}
