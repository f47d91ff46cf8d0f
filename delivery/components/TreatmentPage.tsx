import type {ReactNode} from 'react'

import type {BodyEntry, WithBody} from '../arrange/RenderedPage.ts'
import type {TreatmentPageResult} from '../queries/fragments/page.ts'
import type {RichTextBlock} from '../queries/fragments/richText.ts'
import type {OwnRenderers} from './OwnRenderers.ts'
import {Page, type PageProps} from './Page.tsx'

type Options = Omit<PageProps, 'components'>

export type TreatmentPageProps<Entry extends BodyEntry = RichTextBlock> = Options &
  OwnRenderers<Entry> & {page: WithBody<TreatmentPageResult, Entry>}

/** A treatment page: its text, the facts of its treatments, their risks, its disclaimers, its sources. */
export function TreatmentPage<Entry extends BodyEntry>(props: TreatmentPageProps<Entry>): ReactNode
export function TreatmentPage({
  page,
  ...options
}: PageProps & {page: WithBody<TreatmentPageResult>}) {
  return <Page page={page} {...options} />
}
