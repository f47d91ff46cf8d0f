import type {EvidenceModel} from '../../../policy/vocabulary/evidenceModel.ts'
import type {Route} from '../../../policy/vocabulary/route.ts'
import type {SourceKind} from '../../../policy/vocabulary/sourceKind.ts'
import type {StudyDesign} from '../../../policy/vocabulary/studyDesign.ts'

/** What a citation shows. */
export const sourceFields = /* groq */ `
  _id, title, kind, doi, pmid, url, year, design, model, route, participants, funding, retracted,
  accessedOn
`

/** A source as the queries give it. `year` is a calendar year, `accessedOn` a date YYYY-MM-DD. */
export type SourceResult = {
  _id: string
  title: string | null
  kind: SourceKind | null
  doi: string | null
  pmid: string | null
  url: string | null
  year: number | null
  design: StudyDesign | null
  model: EvidenceModel | null
  route: Route | null
  participants: number | null
  funding: string | null
  retracted: boolean | null
  accessedOn: string | null
}

/** Sources that a claim, a cell or a step cites. An entry is null when its document is gone. */
export type CitedSources = (SourceResult | null)[] | null
