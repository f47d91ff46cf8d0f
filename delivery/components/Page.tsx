import type {ReactNode} from 'react'

import {directionOf} from '../arrange/directionOf.ts'
import type {PageOptions} from '../arrange/PageOptions.ts'
import {planPage} from '../arrange/planPage.ts'
import type {RenderedPage} from '../arrange/RenderedPage.ts'
import {Body} from './Body.tsx'
import {Disclaimers} from './Disclaimers.tsx'
import {PageHeader} from './PageHeader.tsx'
import {Problem} from './Problem.tsx'
import {Risks} from './Risks.tsx'
import {SourceList} from './SourceList.tsx'
import {TreatmentFacts} from './TreatmentFacts.tsx'

export type PageProps = PageOptions & {
  /** What the reader is asked to do, such as a link to an appointment. Disclaimers stand before it. */
  callToAction?: ReactNode
}

/** A page of either kind with every disclaimer that it links, each in its place or at the end. */
export function Page({page: given, callToAction, ...options}: PageProps & {page: RenderedPage}) {
  const hasCallToAction = callToAction !== undefined && callToAction !== null
  const {page, body, context, placed, problems} = planPage(given, hasCallToAction, options)
  const {language, components} = context
  const Header = components.header ?? PageHeader
  const Treatments = components.treatments ?? TreatmentFacts
  const Safety = components.safety ?? Risks
  const Sources = components.sources ?? SourceList
  return (
    <article className="caveat" dir={directionOf(language)} lang={language}>
      <Header context={context} page={page} />
      {problems.map((problem) => (
        <Problem context={context} key={problem.message} problem={problem} />
      ))}
      <Disclaimers context={context} disclaimers={placed.top} />
      <Body components={components} value={body} />
      {page._type === 'treatmentPage' ? (
        <Treatments context={context} treatments={page.treatments ?? []} />
      ) : null}
      {page.safety ? <Safety context={context} safety={page.safety} /> : null}
      <Disclaimers context={context} disclaimers={placed.beforeCallToAction} />
      {hasCallToAction ? <div className="caveat-call-to-action">{callToAction}</div> : null}
      <Disclaimers context={context} disclaimers={placed.end} />
      {context.numbering.size > 0 ? <Sources context={context} /> : null}
    </article>
  )
}
