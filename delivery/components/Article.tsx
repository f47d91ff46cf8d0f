import type {ReactNode} from 'react'

import type {BodyEntry, WithBody} from '../arrange/RenderedPage.ts'
import type {ArticleResult} from '../queries/fragments/page.ts'
import type {RichTextBlock} from '../queries/fragments/richText.ts'
import type {OwnRenderers} from './OwnRenderers.ts'
import {Page, type PageProps} from './Page.tsx'

type Options = Omit<PageProps, 'components'>

export type ArticleProps<Entry extends BodyEntry = RichTextBlock> = Options &
  OwnRenderers<Entry> & {article: WithBody<ArticleResult, Entry>}

/** An article: its text, its disclaimers, its sources. */
export function Article<Entry extends BodyEntry>(props: ArticleProps<Entry>): ReactNode
export function Article({article, ...options}: PageProps & {article: WithBody<ArticleResult>}) {
  return <Page page={article} {...options} />
}
