import {ownValue} from './ownValue.ts'

/**
 * Whether a formulation is approved everywhere that a page addresses: for every jurisdiction an
 * entry says so and no entry says otherwise, for whatever indication. A page that addresses no
 * jurisdiction can rely on no approval.
 */
export function isApprovedIn(
  treatment: Record<string, unknown>,
  jurisdictions: readonly string[],
): boolean {
  const entries = ownValue(treatment, 'regulatoryStatus')
  if (!Array.isArray(entries) || jurisdictions.length === 0) return false
  return jurisdictions.every((jurisdiction) => {
    const own = entries.filter((entry: unknown) => ownValue(entry, 'jurisdiction') === jurisdiction)
    return own.length > 0 && own.every((entry) => ownValue(entry, 'status') === 'approved')
  })
}
