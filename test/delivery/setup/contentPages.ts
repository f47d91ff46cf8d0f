import {evaluate, parse} from 'groq-js'

import {
  ARTICLE_QUERY,
  type ArticleResult,
  pageParams,
  TREATMENT_PAGE_QUERY,
  type TreatmentPageResult,
} from '../../../delivery/queries/index.ts'
import {contentDocuments, documentsOfType, isDraft} from '../../content/reading/contentDocuments.ts'
import {CONTENT_DAY} from './openContent.ts'

const dataset = contentDocuments.filter((document) => !isDraft(document)).map(({fields}) => fields)

/** The treatment page and the article of the sample content, as the queries give them. */
export async function contentPages(): Promise<{page: TreatmentPageResult; article: ArticleResult}> {
  const [page, article] = await Promise.all([
    answer(TREATMENT_PAGE_QUERY, 'treatmentPage'),
    answer(ARTICLE_QUERY, 'article'),
  ])
  return {page, article}
}

async function answer(query: string, type: string) {
  const [document] = documentsOfType(type).filter((found) => !isDraft(found))
  const slug = await get('*[_id == $id][0].slug.current', {id: document?.id})
  return get(query, pageParams(slug, CONTENT_DAY))
}

async function get(query: string, params: Record<string, unknown>) {
  return (await evaluate(parse(query), {dataset, params})).get()
}
