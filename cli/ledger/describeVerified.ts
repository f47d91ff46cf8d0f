import {titleOf} from '../../policy/index.ts'
import type {JudgedPage} from './judgeLivePages.ts'
import type {VerifiedLedger} from './verify.ts'

/** `1 page`, `2 pages`. */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

function pageLines({approval, contentHash, findings, page}: JudgedPage): string[] {
  const name = `${titleOf(page, page._id)} (${page._id})`
  const approved =
    approval === undefined
      ? []
      : [
          `    exactly this content was approved by ${approval.signer.name} (${approval.signer.role}, ${approval.signer.id})`,
          `    on ${new Date(approval.at).toISOString()}, decision ${approval.hash}`,
        ]
  return [
    `  ${findings.length === 0 ? '✓' : '✗'} ${name}`,
    `    content ${contentHash}`,
    ...approved,
    ...findings.map(({code, message}) => `    ${code}  ${message}`),
  ]
}

/** What was found out about a ledger, in lines for people. */
export function describeVerified({ledger, pages, report}: VerifiedLedger): string {
  const {decisions, faults, subjects} = report
  const errors = faults.filter(({level}) => level === 'error').length
  const unapproved = pages.filter(({findings}) => findings.length > 0).length
  const chain = faults.flatMap(({code, id, level, message, subject}) => [
    `  ${level === 'error' ? '✗' : '·'} ${code}  ${id}${subject === '' ? '' : ` (on ${subject})`}`,
    `    ${message}`,
  ])
  return [
    `Ledger: ${ledger.source}`,
    `${counted(decisions, 'decision')} on ${counted(subjects, 'document')}`,
    ...chain,
    '',
    counted(pages.length, 'live page'),
    ...pages.flatMap(pageLines),
    '',
    ...ledger.unreadable.map((line) => `Unreadable: ${line}`),
    ...(ledger.history === undefined
      ? ['An export has no history: who stored a decision, and who edited a page, is not proven.']
      : []),
    errors === 0 ? 'The chain holds.' : `The chain does not hold: ${counted(errors, 'fault')}.`,
    unapproved === 0
      ? 'Every live page is approved as it is.'
      : `${counted(unapproved, 'live page')} not approved as it stands.`,
  ].join('\n')
}

/** The same for programs: plain JSON. */
export function verifiedAsJson({ledger, pages, report}: VerifiedLedger) {
  return {
    source: ledger.source,
    hasHistory: ledger.history !== undefined,
    unreadable: ledger.unreadable,
    decisions: report.decisions,
    documents: report.subjects,
    faults: report.faults,
    pages: pages.map(({approval, contentHash, findings, page}) => ({
      id: page._id,
      type: page['_type'],
      title: titleOf(page, page._id),
      contentHash,
      approval: approval && {
        decision: approval.hash,
        signer: approval.signer,
        decidedAt: new Date(approval.at).toISOString(),
      },
      findings: findings.map(({code, message}) => ({code, message})),
    })),
  }
}
