import {titleOf} from '../../../policy/index.ts'
import type {Snapshot} from '../../../policy/review/index.ts'
import {isRecord} from '../../start/isRecord.ts'
import {html, type Markup} from './html.ts'

/** Content nested deeper is not shown; it is in the ledger. */
const DEEPEST = 40

/** What is shown beside a value: the documents that it may name. */
type Around = {readonly shown: Snapshot['shown']; readonly depth: number}

function labelOf(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The id of a document's section in the pack. */
function anchorOf(id: string): string {
  return `document-${id}`
}

function spanText(child: unknown): string {
  return isRecord(child) && typeof child['text'] === 'string' ? child['text'] : ''
}

function paragraph(block: Record<string, unknown>, around: Around): Markup {
  const children = Array.isArray(block['children']) ? block['children'] : []
  const marks = Array.isArray(block['markDefs']) ? block['markDefs'] : []
  const text = children.map(spanText).join('')
  const style = typeof block['style'] === 'string' ? block['style'] : ''
  const body = /^h[1-6]$/.test(style) ? html`<h4>${text}</h4>` : html`<p>${text}</p>`
  return marks.length === 0 ? body : html`${body}${renderValue(marks, around)}`
}

function cellText(row: unknown, key: unknown): string {
  const cells = isRecord(row) && Array.isArray(row['cells']) ? row['cells'] : []
  const cell: unknown = cells.find((found: unknown) => isRecord(found) && found['_key'] === key)
  const value = isRecord(cell) ? cell['value'] : undefined
  return typeof value === 'string' && value !== '' ? value : 'No data'
}

/** A comparison table as one; its footnotes and sources follow with all other fields. */
function comparison(table: Record<string, unknown>): Markup {
  const comparators = Array.isArray(table['comparators'])
    ? table['comparators'].filter(isRecord)
    : []
  const rows = Array.isArray(table['rows']) ? table['rows'].filter(isRecord) : []
  const labels = comparators.map((one) => html`<th scope="col">${titleIn(one, 'label')}</th>`)
  const lines = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${titleIn(row, 'attribute')}</th>
        ${comparators.map((one) => html`<td>${cellText(row, one['_key'])}</td>`)}
      </tr>`,
  )
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${labels}
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`
}

function titleIn(value: Record<string, unknown>, name: string): string {
  const text = value[name]
  return typeof text === 'string' ? text : ''
}

function renderObject(value: Record<string, unknown>, around: Around): Markup {
  const {_ref: id} = value
  if (typeof id === 'string') {
    const title = titleOf(around.shown.get(id), id)
    return around.shown.has(id) ? html`<a href="#${anchorOf(id)}">${title}</a>` : html`${title}`
  }
  if (value['_type'] === 'block') return paragraph(value, around)
  const fields = Object.entries(value).filter(([name]) => !name.startsWith('_'))
  return html`<dl>
    ${fields.map(
      ([name, inner]) =>
        html`<dt>${labelOf(name)}</dt>
          <dd>${renderValue(inner, around)}</dd>`,
    )}
  </dl>`
}

function renderValue(value: unknown, {depth, shown}: Around): Markup {
  const around = {shown, depth: depth + 1}
  if (depth > DEEPEST) return html`…`
  if (Array.isArray(value)) {
    const isText = value.some((item) => isRecord(item) && item['_type'] === 'block')
    const items = value.map((item: unknown) => renderValue(item, around))
    return isText
      ? html`${items}`
      : html`<ol>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ol>`
  }
  if (isRecord(value)) return renderObject(value, around)
  return html`${typeof value === 'string' ? value : JSON.stringify(value)}`
}

/** One document as it was signed, field by field, with all that it names linked within the pack. */
export function renderDocument(id: string, document: unknown, shown: Snapshot['shown']): Markup {
  if (!isRecord(document)) {
    return html`<article id="${anchorOf(id)}">
      <h3>${id}</h3>
      <p>Readers did not see it.</p>
    </article>`
  }
  const type = titleIn(document, '_type')
  const table = type === 'comparisonTable' ? comparison(document) : html``
  return html`<article id="${anchorOf(id)}">
    <h3>${titleOf(document, id)}</h3>
    <p class="plain">${labelOf(type)} · <code>${id}</code></p>
    ${table} ${renderObject(document, {shown, depth: 0})}
  </article>`
}
