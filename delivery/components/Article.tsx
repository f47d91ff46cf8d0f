import type {ArticleResult} from '../queries/fragments/page.ts'
import {Page, type PageProps} from './Page.tsx'

export type ArticleProps = PageProps & {article: ArticleResult}

/** An article: its text, its disclaimers, its sources. */
export function Article({article, ...options}: ArticleProps) {
  return <Page page={article} {...options} />
}
