import type {TreatmentPageResult} from '../queries/fragments/page.ts'
import {Page, type PageProps} from './Page.tsx'

export type TreatmentPageProps = PageProps & {page: TreatmentPageResult}

/** A treatment page: its text, the facts of its treatments, their risks, its disclaimers, its sources. */
export function TreatmentPage({page, ...options}: TreatmentPageProps) {
  return <Page page={page} {...options} />
}
