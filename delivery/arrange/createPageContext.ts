import {englishMessages} from '../englishMessages.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {Citation} from './Citation.ts'
import {isProduction} from './isProduction.ts'
import {labelsOf} from './labelsOf.ts'
import {numberSources} from './numberSources.ts'
import type {PageContext} from './PageContext.ts'
import type {PageOptions} from './PageOptions.ts'

/** What of a page has to be counted before any part of it can be shown, in reading order. */
export type CountedContent = {
  citations: Citation[]
  disclaimers: DisclaimerResult[]
  /** BCP 47; English without it. */
  language: string | null | undefined
}

/** The context of a page, or of a part that stands alone. */
export function createPageContext(
  {citations, disclaimers, language}: CountedContent,
  options: PageOptions,
): PageContext {
  const idPrefix = options.idPrefix ?? ''
  const messages = options.messages ?? englishMessages
  return {
    components: options.components ?? {},
    messages,
    language: language ?? 'en',
    numbering: numberSources(citations, idPrefix),
    labels: labelsOf(disclaimers, messages),
    idPrefix,
    problems: options.problems ?? (isProduction ? 'hide' : 'throw'),
    onProblem: options.onProblem,
  }
}
