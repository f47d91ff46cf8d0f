/** ISO 3166-1 alpha-2 country codes, and EU for the European Union as a whole. */
export const JURISDICTIONS = ['US', 'CA', 'GB', 'IE', 'EU', 'CH', 'AU', 'NZ'] as const

export type Jurisdiction = (typeof JURISDICTIONS)[number]
