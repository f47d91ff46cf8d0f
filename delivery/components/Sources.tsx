import type {PageOptions} from '../arrange/PageOptions.ts'
import {planPage} from '../arrange/planPage.ts'
import type {PageResult} from '../queries/fragments/page.ts'
import {SourceList} from './SourceList.tsx'

export type SourcesProps = PageOptions & {page: PageResult}

/** The sources of a page, numbered as they are on the page. */
export function Sources({page, ...options}: SourcesProps) {
  return <SourceList context={planPage(page, false, options).context} />
}
