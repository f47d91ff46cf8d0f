import type {LedgerFaultCode} from './LedgerFault.ts'

/**
 * What is wrong with a record, and what that means. `{{fields}}` are the fields in question,
 * `{{other}}` is another record.
 */
export const LEDGER_MESSAGES: {readonly [code in LedgerFaultCode]: string} = {
  'record.altered': 'was altered after it was signed: {{fields}}. It counts for nothing.',
  'record.swapped': 'holds what was signed as {{other}}. Neither counts.',
  'record.removed': 'was removed; {{other}} shows that it was there.',
  'record.added':
    'is not part of the chain: when it was signed, another decision had long followed {{other}}.',
  'record.backdated': 'is dated before the decision that it follows, {{other}}.',
  'record.unreadable': 'is no complete decision: {{fields}}. It counts for nothing.',
  'record.incoherent':
    'pins another content than the one that it holds: {{fields}}. It was not made by this software.',
  'signer.notAuthor': 'is signed with the name of one person and was stored by another, {{other}}.',
  'signer.notReviewer': 'is signed in the role “{{other}}”, which may not decide.',
  'signer.contributor': 'approves what its signer had edited.',
  'record.forked':
    'was signed at the same moment as {{other}}, by people who could not know of each other. The later of the two stands.',
}
