import {citationsOfPage} from '../arrange/citationsOf.ts'
import {createPageContext} from '../arrange/createPageContext.ts'
import type {PartOptions} from '../arrange/PageOptions.ts'
import {readBody} from '../arrange/readBody.ts'
import type {PageResult} from '../queries/fragments/page.ts'
import {SourceList} from './SourceList.tsx'

export type SourcesProps = PartOptions & {page: PageResult}

/** The sources of a page, numbered as they are on the page. */
export function Sources({page, context, ...options}: SourcesProps) {
  const citations = () => citationsOfPage(page, readBody(page.body))
  return <SourceList context={context ?? createPageContext(citations(), page.language, options)} />
}
