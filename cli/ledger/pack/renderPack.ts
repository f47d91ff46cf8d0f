import {titleOf} from '../../../policy/index.ts'
import {type Difference, differencesBetween, type Snapshot} from '../../../policy/review/index.ts'
import {isRecord} from '../../start/isRecord.ts'
import {html, type Markup} from './html.ts'
import type {Pack, PackedDecision} from './Pack.ts'
import {packCss} from './packCss.ts'
import {renderDocument} from './renderContent.ts'

const OUTCOMES = {
  approved: 'Approved',
  changesRequested: 'Changes requested',
  withdrawn: 'Withdrawn',
} as const

function momentOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

function row(label: string, value: string | Markup | undefined): Markup {
  return value === undefined || value === ''
    ? html``
    : html`<dt>${label}</dt>
        <dd>${value}</dd>`
}

function textIn(stored: Record<string, unknown>, name: string): string {
  const value = stored[name]
  return typeof value === 'string' ? value : ''
}

function pointedFields({stored}: PackedDecision): Markup {
  const fields = Array.isArray(stored['fields']) ? stored['fields'].filter(isRecord) : []
  const items = fields.map(
    (field) => html`<li><code>${textIn(field, 'path')}</code> ${textIn(field, 'comment')}</li>`,
  )
  return items.length === 0
    ? html``
    : html`<ul>
        ${items}
      </ul>`
}

function signature(decision: PackedDecision, index: number): Markup {
  const {read, stored} = decision
  const {signer} = read
  return html`<section class="decision">
    <h3>${index + 1}. ${OUTCOMES[read.decision]}</h3>
    <dl>
      ${row('Signed by', `${signer.name}, ${signer.role} (${signer.id})`)}
      ${row('Signed at', momentOf(read.at))}
      ${row('Meaning of the signature', textIn(stored, 'meaning'))}
      ${row('Statement', textIn(stored, 'statement'))} ${row('Comment', read.comment)}
      ${row('Where', pointedFields(decision))} ${row('Change', textIn(stored, 'changeClass'))}
      ${row('Had edited the page', read.contributors.join(', '))}
      ${row('Content', html`<code>${read.contentHash}</code>`)}
      ${row('Decision', html`<code>${read.hash}</code>`)}
      ${row('Follows', html`<code>${read.previousHash ?? 'none: it is the first'}</code>`)}
    </dl>
  </section>`
}

function standing({faults, hasHistory, live}: Pack): Markup {
  const chain = faults.filter(({level}) => level === 'error')
  const state =
    live === undefined
      ? html`<p>The page is not live.</p>`
      : live.findings.length === 0
        ? html`<p class="fine">
            The live page is exactly what ${live.approval?.signer.name} approved on
            ${momentOf(live.approval?.at ?? 0)}. Content <code>${live.contentHash}</code>
          </p>`
        : html`<div class="fault">
            ${live.findings.map(({code, message}) => html`<p><code>${code}</code> ${message}</p>`)}
          </div>`
  return html`${state}
  ${chain.length === 0 ? html`<p class="fine">Every decision is as it was signed, and none is missing from the chain.</p>` : html``}
  ${faults.map(({code, id, message}) => html`<p class="fault"><code>${code}</code> <code>${id}</code> ${message}</p>`)}
  ${hasHistory ? html`` : html`<p>Made from an export without history: who stored a decision, and who edited the page, is as the decisions say.</p>`}`
}

function content({approved}: Pack): Markup {
  if (approved === undefined) return html`<p>It was never approved.</p>`
  const {snapshot} = approved
  if (snapshot === undefined) return html`<p>The decision holds no readable snapshot.</p>`
  const shown = [...snapshot.shown]
  const disclaimers = shown.filter(([, document]) => isDisclaimer(document))
  const others = shown.filter(([, document]) => !isDisclaimer(document))
  const section = ([id, document]: [string, unknown]) =>
    renderDocument(id, document, snapshot.shown)
  return html`<p>As ${approved.read.signer.name} approved it on ${momentOf(approved.read.at)}.</p>
    ${renderDocument(approved.read.subject, snapshot.document, snapshot.shown)}
    <h2>Disclaimers</h2>
    ${disclaimers.length === 0 ? html`<p>It showed none.</p>` : disclaimers.map(section)}
    <h2>Everything else that it showed</h2>
    ${others.length === 0 ? html`<p>Nothing.</p>` : others.map(section)}`
}

function isDisclaimer(document: unknown): boolean {
  return isRecord(document) && document['_type'] === 'disclaimer'
}

function change({after, before, document, path}: Difference, contents: Snapshot[]): Markup {
  const known = contents.map(({shown}) => shown.get(document ?? '')).find(isRecord)
  const name = document === undefined ? 'The page' : titleOf(known, document)
  return html`<tr>
    <td>${name}<br /><code>${path}</code></td>
    <td>${before === undefined ? html`` : html`<del>${before}</del>`}</td>
    <td>${after === undefined ? html`` : html`<ins>${after}</ins>`}</td>
  </tr>`
}

function differences({decisions}: Pack): Markup {
  const approvals = decisions.filter(({read}) => read.decision === 'approved')
  const parts = approvals.flatMap((approval, index) => {
    const before = approvals[index - 1]
    if (before?.snapshot === undefined || approval.snapshot === undefined) return []
    const [earlier, snapshot] = [before.snapshot, approval.snapshot]
    const changes = differencesBetween(earlier, snapshot)
    return [
      html`<h3>From ${momentOf(before.read.at)} to ${momentOf(approval.read.at)}</h3>
        ${
          changes.length === 0
            ? html`<p>The same content was approved again.</p>`
            : html`<table>
                <thead>
                  <tr>
                    <th scope="col">Where</th>
                    <th scope="col">Before</th>
                    <th scope="col">After</th>
                  </tr>
                </thead>
                <tbody>
                  ${changes.map((one) => change(one, [snapshot, earlier]))}
                </tbody>
              </table>`
        }`,
    ]
  })
  return parts.length === 0 ? html`<p>There are no two approvals to compare.</p>` : html`${parts}`
}

/** The evidence pack of one page: a file that needs nothing else, to be read and to be printed. */
export function renderPack(pack: Pack, madeAt: Date): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Evidence: ${pack.title}</title>
        <style>
          ${packCss}
        </style>
      </head>
      <body>
        <h1>${pack.title}</h1>
        <p class="plain">
          Evidence pack · ${pack.type} · <code>${pack.id}</code> · ${pack.source} · made on
          ${madeAt.toISOString()}
        </p>
        <h2>How it stands</h2>
        ${standing(pack)}
        <h2>Signatures</h2>
        ${pack.decisions.length === 0 ? html`<p>Nobody has decided about it.</p>` : pack.decisions.map(signature)}
        <h2>Content as approved</h2>
        ${content(pack)}
        <h2>Differences between approvals</h2>
        ${differences(pack)}
      </body>
    </html> `
}
