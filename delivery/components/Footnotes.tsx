import {fill} from '../arrange/fill.ts'
import type {TableFootnote} from '../arrange/footnotesOf.ts'
import type {PageContext} from '../arrange/PageContext.ts'

export type FootnotesProps = {footnotes: TableFootnote[]; context: PageContext}

/** The footnotes of a table, each with a link back to its cell. */
export function Footnotes({footnotes, context}: FootnotesProps) {
  const {table} = context.messages
  if (footnotes.length === 0) return null
  return (
    <ol aria-label={table.footnotes} className="caveat-footnotes" type="a">
      {footnotes.map(({letter, text, noteId, markId}) => (
        <li id={noteId} key={noteId}>
          {text}{' '}
          <a
            aria-label={fill(table.backToCell, {number: letter})}
            href={`#${markId}`}
            role="doc-backlink"
          >
            ↩
          </a>
        </li>
      ))}
    </ol>
  )
}
