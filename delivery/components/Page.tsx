import type {ReactNode} from 'react'

import {directionOf} from '../arrange/directionOf.ts'
import type {PageOptions} from '../arrange/PageOptions.ts'
import {planPage} from '../arrange/planPage.ts'
import type {PageResult} from '../queries/fragments/page.ts'
import {Body} from './Body.tsx'
import {Disclaimers} from './Disclaimers.tsx'
import {PageHeader} from './PageHeader.tsx'
import {Problem} from './Problem.tsx'
import {Safety} from './Safety.tsx'
import {SourceList} from './SourceList.tsx'
import {TreatmentFacts} from './TreatmentFacts.tsx'

export type PageProps = PageOptions & {
  /** What the reader is asked to do, such as a link to an appointment. Disclaimers stand before it. */
  callToAction?: ReactNode
}

/** A page of either kind with every disclaimer that it links, each in its place or at the end. */
export function Page({page, callToAction, ...options}: PageProps & {page: PageResult}) {
  const hasCallToAction = callToAction !== undefined && callToAction !== null
  const {body, context, placed, problems} = planPage(page, hasCallToAction, options)
  const {language} = context
  return (
    <article className="caveat" dir={directionOf(language)} lang={language}>
      <PageHeader context={context} page={page} />
      {problems.map((message) => (
        <Problem key={message} message={message} />
      ))}
      <Disclaimers context={context} disclaimers={placed.top} />
      <Body value={body} />
      {page._type === 'treatmentPage' ? (
        <TreatmentFacts context={context} treatments={page.treatments ?? []} />
      ) : null}
      {page.safety ? <Safety context={context} safety={page.safety} /> : null}
      <Disclaimers context={context} disclaimers={placed.beforeCallToAction} />
      {hasCallToAction ? <div className="caveat-call-to-action">{callToAction}</div> : null}
      <Disclaimers context={context} disclaimers={placed.end} />
      <SourceList context={context} />
    </article>
  )
}
