import type {Jurisdiction} from '../../policy/vocabulary/jurisdiction.ts'

export const jurisdictionTitles: Readonly<Record<Jurisdiction, string>> = {
  US: 'United States',
  CA: 'Canada',
  GB: 'United Kingdom',
  IE: 'Ireland',
  EU: 'European Union',
  CH: 'Switzerland',
  AU: 'Australia',
  NZ: 'New Zealand',
}
