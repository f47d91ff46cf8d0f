import {citationsOfPage} from './citationsOf.ts'
import {type NumberedSource, numberSources} from './numberSources.ts'
import {readBody} from './readBody.ts'
import type {RenderedPage} from './RenderedPage.ts'

/**
 * The sources of a page in order of first citation, each once, with the numbers that they have on the
 * page. A query cannot give this order: it depends on where in a paragraph a claim ends.
 */
export function citedSources(page: RenderedPage): Pick<NumberedSource, 'number' | 'source'>[] {
  const numbering = numberSources(citationsOfPage(page, readBody(page.body)), '')
  return [...numbering.values()].map(({number, source}) => ({number, source}))
}
