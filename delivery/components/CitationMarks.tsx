import type {PageContext} from '../arrange/PageContext.ts'
import type {SourceResult} from '../queries/fragments/source.ts'

/** A source that is cited here: its number, the id of this place, and where it is listed. */
export type CitationMark = {
  number: number
  source: SourceResult
  id: string
  href: string
  label: string
}

export type CitationMarksProps = {marks: CitationMark[]; context: PageContext}

/** The numbers behind a claim, each a link to its source. */
export function CitationMarks({marks}: CitationMarksProps) {
  return (
    <sup className="caveat-citations">
      {marks.map(({number, id, href, label}) => (
        <a aria-label={label} href={href} id={id} key={id} role="doc-noteref">
          {number}
        </a>
      ))}
    </sup>
  )
}
