import type {Item} from '../Item.ts'
import type {MechanismStepResult} from './mechanism.ts'

/** What a citation shows. */
export const sourceFields = /* groq */ `
  _id, _type, title, kind, doi, pmid, url, year, design, model, route, participants, funding, retracted,
  accessedOn
`

/** Sources that a claim, a cell or a step cites. An entry is null when its document is gone. */
export type CitedSources = MechanismStepResult['sources']

/** A source as the queries give it. `year` is a calendar year, `accessedOn` a date YYYY-MM-DD. */
export type SourceResult = Item<CitedSources>
