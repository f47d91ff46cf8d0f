import {Article, type PageOptions, TreatmentPage} from '../../../delivery/index.ts'
import type {ArticleResult, TreatmentPageResult} from '../../../delivery/queries/index.ts'
import {type Site, siteAround} from './siteAround.tsx'

export type SitePage = {page: TreatmentPageResult} | {article: ArticleResult}

/** A page or an article as the document of a site, with something to do at its end. */
export async function sitePage(
  given: SitePage,
  site: Partial<Site> & Pick<PageOptions, 'problems'> = {},
): Promise<string> {
  const {problems, ...rest} = site
  const callToAction = <a href="/appointment">Ask about an appointment</a>
  const options = {callToAction, problems}
  const content =
    'page' in given ? (
      <TreatmentPage page={given.page} {...options} />
    ) : (
      <Article article={given.article} {...options} />
    )
  return siteAround(content, {title: 'A site', ...rest})
}
