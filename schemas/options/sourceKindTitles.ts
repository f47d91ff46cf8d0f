import type {SourceKind} from '../../policy/vocabulary/sourceKind.ts'

export const sourceKindTitles: Readonly<Record<SourceKind, string>> = {
  journalArticle: 'Journal article',
  preprint: 'Preprint (not peer reviewed)',
  drugLabel: 'Drug label',
  regulatoryNotice: 'Notice of a regulator',
  guideline: 'Clinical guideline',
  law: 'Law or regulation',
  webPage: 'Web page',
}
