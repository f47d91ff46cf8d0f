import {fill} from '../arrange/fill.ts'
import {formatDate} from '../arrange/formatDate.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import type {RenderedPage} from '../arrange/RenderedPage.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {PersonResult} from '../queries/fragments/person.ts'
import {safetyId} from './Risks.tsx'

export type PageHeaderProps = {page: RenderedPage; context: PageContext}

/** Title and summary, who stands for them and since when, for whom, and the way to the risks. */
export function PageHeader({page, context}: PageHeaderProps) {
  const {safety} = context.messages
  const facts = bylineOf(page, context)
  return (
    <header className="caveat-header">
      <h1>{page.title}</h1>
      {page.summary ? <p className="caveat-summary">{page.summary}</p> : null}
      {facts.length > 0 ? (
        <ul className="caveat-byline">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : null}
      {page.safety ? (
        <p className="caveat-jump">
          <a href={`#${safetyId(context)}`}>{safety.jump}</a>
        </p>
      ) : null}
    </header>
  )
}

function bylineOf(page: RenderedPage, {messages, language}: PageContext): string[] {
  const {byline, names} = messages
  const places = (page.jurisdictions ?? []).map(
    (jurisdiction) => wordFor(names.jurisdiction, jurisdiction) ?? jurisdiction,
  )
  const entries = [
    {template: byline.author, value: nameOf(page.author)},
    {template: byline.reviewer, value: nameOf(page.medicalReviewer)},
    {template: byline.reviewedOn, value: dateIn(page.lastMedicallyReviewed, language)},
    {template: byline.nextReview, value: dateIn(page.nextReview, language)},
    {template: byline.readers, value: places.join(', ')},
  ]
  return entries.flatMap(({template, value}) =>
    value ? [fill(template, {name: value, date: value, place: value})] : [],
  )
}

function nameOf(person: PersonResult | null): string | undefined {
  return person ? [person.name, person.credentials].filter(Boolean).join(', ') : undefined
}

function dateIn(date: string | null, language: string): string | undefined {
  return date ? formatDate(date, language) : undefined
}
