export {ARTICLE_QUERY} from './article.ts'
export {ARTICLES_QUERY} from './articles.ts'
export {COMPARISON_TABLE_QUERY} from './comparisonTable.ts'
export {COMPARISON_TABLES_QUERY} from './comparisonTables.ts'
export {MECHANISM_QUERY} from './mechanism.ts'
export {MECHANISMS_QUERY} from './mechanisms.ts'
export {PAGE_DISCLAIMERS_QUERY} from './pageDisclaimers.ts'
export {PAGE_PREVIEW_QUERY} from './pagePreview.ts'
export {PREVIEW_QUERY} from './preview.ts'
export {SITEMAP_QUERY} from './sitemap.ts'
export {TREATMENT_PAGE_QUERY} from './treatmentPage.ts'
export {TREATMENT_PAGES_QUERY} from './treatmentPages.ts'

export {comparisonTableFields, type ComparisonTableResult} from './fragments/comparisonTable.ts'
export {conditionFields, type ConditionResult} from './fragments/condition.ts'
export {disclaimerFields, type DisclaimerResult} from './fragments/disclaimer.ts'
export {mechanismFields, type MechanismResult} from './fragments/mechanism.ts'
export {
  type ArticleResult,
  pageFields,
  type PageResult,
  type TreatmentPageResult,
} from './fragments/page.ts'
export {pageListItemFields} from './fragments/pageListItem.ts'
export {personFields, type PersonResult} from './fragments/person.ts'
export {richTextFields, type RichTextResult} from './fragments/richText.ts'
export {safetyFields, type SafetyResult} from './fragments/safety.ts'
export {sourceFields, type SourceResult} from './fragments/source.ts'
export {treatmentFields, type TreatmentResult} from './fragments/treatment.ts'

export {fetchPage, type PageQuery, type PageRequest} from './fetchPage.ts'
export {
  fetchPages,
  type PageListPart,
  type PageListQuery,
  type PageListRequest,
} from './fetchPages.ts'
export {type Cursor, type ListOptions, listParams, type ListParams} from './listParams.ts'
export {pageParams, type PageParams} from './pageParams.ts'
export {prohibitedWordingIn} from './prohibitedWordingIn.ts'
export {type EditLinkOptions, withEditLinks} from './withEditLinks.ts'
export {withRule} from './withRule.ts'

export {citedSources} from '../arrange/citedSources.ts'
export {deliveryFilter} from '../generated/deliveryFilter.ts'
export * from '../jsonLd/index.ts'
export type {Unfinished} from './Unfinished.ts'
