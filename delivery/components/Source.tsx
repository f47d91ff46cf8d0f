import {addressesOf} from '../arrange/addressesOf.ts'
import {fill} from '../arrange/fill.ts'
import {formatDate} from '../arrange/formatDate.ts'
import {formatNumber} from '../arrange/formatNumber.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {SourceResult} from '../queries/fragments/source.ts'

export type SourceProps = {source: SourceResult; context: PageContext}

/** A source: what it is called, what kind of evidence it is, and where to read it. */
export function Source({source, context}: SourceProps) {
  const {messages, language} = context
  const evidence = evidenceIn(source, context)
  return (
    <>
      <cite>{source.title}</cite>
      {source.year ? ` (${source.year})` : null}.
      {source.retracted ? (
        <>
          {' '}
          <strong className="caveat-retracted">{messages.sources.retracted}</strong>.
        </>
      ) : null}
      {evidence ? ` ${evidence}.` : null}
      {source.funding ? ` ${fill(messages.sources.funding, {name: source.funding})}.` : null}
      {addressesOf(source).map(({label, href}) => (
        <span key={href}>
          {' '}
          <a href={href}>{label}</a>
        </span>
      ))}
      {source.accessedOn && !source.doi && !source.pmid
        ? `, ${fill(messages.sources.accessed, {date: formatDate(source.accessedOn, language)})}`
        : null}{' '}
    </>
  )
}

/** What a study is, in whom and how; of anything else and of a preprint also what it is at all. */
function evidenceIn(source: SourceResult, {messages, language}: PageContext): string {
  const {names, sources} = messages
  const {participants} = source
  const isStudy = source.model !== 'notApplicable'
  return [
    isStudy && source.kind !== 'preprint' ? undefined : wordFor(names.kind, source.kind),
    isStudy ? wordFor(names.design, source.design) : undefined,
    wordFor(names.model, source.model),
    wordFor(names.route, source.route)?.toLocaleLowerCase(language),
    participants
      ? fill(sources.participants, {count: formatNumber(participants, language)})
      : undefined,
  ]
    .filter(Boolean)
    .join(', ')
}
