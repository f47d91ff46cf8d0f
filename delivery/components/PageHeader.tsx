import type {ReactNode} from 'react'

import {fill} from '../arrange/fill.ts'
import {formatDate} from '../arrange/formatDate.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import type {RenderedPage} from '../arrange/RenderedPage.ts'
import {safeHref} from '../arrange/safeHref.ts'
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
          {facts.map(({name, fact}) => (
            <li key={name}>{fact}</li>
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

type Fact = {name: string; fact: ReactNode}

function bylineOf(page: RenderedPage, {messages, language}: PageContext): Fact[] {
  const {byline, names} = messages
  const places = (page.jurisdictions ?? []).map(
    (jurisdiction) => wordFor(names.jurisdiction, jurisdiction) ?? jurisdiction,
  )
  return [
    {name: 'author', fact: personIn(byline.author, page.author)},
    {name: 'reviewer', fact: personIn(byline.reviewer, page.medicalReviewer)},
    {name: 'reviewed', fact: dateIn(byline.reviewedOn, page.lastMedicallyReviewed, language)},
    {name: 'next', fact: dateIn(byline.nextReview, page.nextReview, language)},
    {name: 'readers', fact: places.length > 0 && fill(byline.readers, {place: places.join(', ')})},
  ].filter(({fact}) => Boolean(fact))
}

function personIn(words: string, person: PersonResult | null): ReactNode {
  if (!person?.name) return null
  const [before = '', after = ''] = words.split('{name}')
  return (
    <>
      {before}
      <PersonName person={person} />
      {after}
    </>
  )
}

/** Readers can verify the credentials where the person has a profile. */
function PersonName({person: {name, credentials, profile}}: {person: PersonResult}) {
  const href = safeHref(profile)
  return (
    <>
      {href === undefined ? name : <a href={href}>{name}</a>}
      {credentials ? `, ${credentials}` : null}
    </>
  )
}

function dateIn(words: string, date: string | null, language: string): string | null {
  return date ? fill(words, {date: formatDate(date, language)}) : null
}
