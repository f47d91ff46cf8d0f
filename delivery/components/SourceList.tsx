import {fill} from '../arrange/fill.ts'
import {type NumberedSource, sourceId} from '../arrange/numberSources.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {toId} from '../arrange/toId.ts'
import {Source} from './Source.tsx'

export type SourceListProps = {context: PageContext}

/** The sources of a page, numbered in order of first citation, each linked back to every mention. */
export function SourceList({context}: SourceListProps) {
  const {components, idPrefix, messages, numbering} = context
  const One = components.source ?? Source
  const label = toId(`${idPrefix}sources`)
  return (
    <section aria-labelledby={label} className="caveat-sources" role="doc-endnotes">
      <h2 id={label}>{messages.sources.title}</h2>
      <ol>
        {[...numbering.values()].map((numbered) => (
          <li id={sourceId(idPrefix, numbered.number)} key={numbered.source._id}>
            <One context={context} source={numbered.source} />
            <BackLinks context={context} numbered={numbered} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function BackLinks({numbered, context}: {numbered: NumberedSource; context: PageContext}) {
  const {sources} = context.messages
  const count = numbered.places.length
  return (
    <span className="caveat-backlinks">
      {count > 1 ? <span aria-hidden="true">↩</span> : null}
      {numbered.places.map((id, index) => (
        <a
          aria-label={
            count === 1 ? sources.backOne : fill(sources.back, {number: index + 1, count})
          }
          href={`#${id}`}
          key={id}
          role="doc-backlink"
        >
          {count === 1 ? '↩' : index + 1}
        </a>
      ))}
    </span>
  )
}
