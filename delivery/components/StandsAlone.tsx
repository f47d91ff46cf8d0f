import type {ReactNode} from 'react'

import type {Citation} from '../arrange/Citation.ts'
import {createPageContext} from '../arrange/createPageContext.ts'
import {directionOf} from '../arrange/directionOf.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import type {PartOptions} from '../arrange/PageOptions.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {SourceList} from './SourceList.tsx'

export type StandsAloneProps = {
  citations?: () => Citation[]
  disclaimers?: DisclaimerResult[]
  options: PartOptions
  children: (context: PageContext) => ReactNode
}

/** A part in the context of its page; or alone, with its own sources listed below it. */
export function StandsAlone({citations, disclaimers = [], options, children}: StandsAloneProps) {
  if (options.context) return children(options.context)
  const context = createPageContext(
    {citations: citations?.() ?? [], disclaimers, language: options.language},
    options,
  )
  const List = context.components.sources ?? SourceList
  return (
    <div className="caveat" dir={directionOf(context.language)} lang={context.language}>
      {children(context)}
      {context.numbering.size > 0 ? <List context={context} /> : null}
    </div>
  )
}
