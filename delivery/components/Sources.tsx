import type {PageOptions} from '../arrange/PageOptions.ts'
import {planPage} from '../arrange/planPage.ts'
import type {RenderedPage} from '../arrange/RenderedPage.ts'
import {SourceList} from './SourceList.tsx'

export type SourcesProps = PageOptions & {page: RenderedPage}

/** The sources of a page, numbered as they are on the page. */
export function Sources({page, ...options}: SourcesProps) {
  const {context} = planPage(page, false, options)
  const List = context.components.sources ?? SourceList
  return context.numbering.size > 0 ? <List context={context} /> : null
}
