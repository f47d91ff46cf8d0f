import {englishMessages} from '../englishMessages.ts'
import type {Citation} from './Citation.ts'
import {isDevelopment} from './isDevelopment.ts'
import {numberSources} from './numberSources.ts'
import type {PageContext} from './PageContext.ts'
import type {PageOptions} from './PageOptions.ts'

/** The context of a page, or of a part that stands alone, with its sources numbered. */
export function createPageContext(
  citations: Citation[],
  language: string | null | undefined,
  options: PageOptions,
): PageContext {
  const idPrefix = options.idPrefix ?? ''
  return {
    messages: options.messages ?? englishMessages,
    language: language ?? 'en',
    numbering: numberSources(citations, idPrefix),
    idPrefix,
    development: options.development ?? isDevelopment,
  }
}
