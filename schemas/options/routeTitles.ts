import type {Route} from '../../policy/vocabulary/route.ts'

export const routeTitles: Readonly<Record<Route, string>> = {
  intravenous: 'Intravenous (into a vein)',
  intramuscular: 'Intramuscular (into a muscle)',
  intranasal: 'Intranasal (through the nose)',
  oral: 'Oral (swallowed)',
  sublingual: 'Sublingual (under the tongue)',
  subcutaneous: 'Subcutaneous (under the skin)',
  multiple: 'Several routes',
}
