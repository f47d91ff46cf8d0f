import type {ArticleResult, TreatmentPageResult} from '../queries/fragments/page.ts'

/** A block of any kind. */
export type BodyEntry = {_type: string}

/** A page whose body may hold blocks of a site's own besides those of the schema. */
export type WithBody<Page, Entry extends BodyEntry = BodyEntry> = Omit<Page, 'body'> & {
  body: readonly (Entry | null)[] | null
}

export type RenderedPage = WithBody<TreatmentPageResult> | WithBody<ArticleResult>
