import type {KnownReview} from '../review/OpenReview.ts'
import type {Decidable} from '../review/obstacleTo.ts'
import type {SignatureWords} from '../signature/Signature.tsx'
import type {DecisionDraft} from './DecisionDraft.ts'
import {asksForChangeClass} from './missingIn.ts'
import type {SignedFields} from './signDecision.ts'

/** What is signed, of what a reviewer has filled in. Fields that were left empty are left out. */
export function signedFields(
  {changeClass, comment, fields}: DecisionDraft,
  outcome: Decidable,
  {seen, words}: {readonly seen: KnownReview; readonly words: SignatureWords},
): SignedFields {
  const {me} = seen
  const said = comment.trim()
  const pointed = outcome === 'changesRequested' ? fields : []
  const change = asksForChangeClass(outcome, seen) ? changeClass : undefined
  return {
    decision: outcome,
    signer: {id: me.id, name: me.name, role: me.role?.name ?? ''},
    meaning: words.meaning,
    statement: words.statement,
    ...(said === '' ? {} : {comment: said}),
    ...(pointed.length === 0 ? {} : {fields: pointed.map(withoutBlankComment)}),
    ...(change === undefined ? {} : {changeClass: change}),
  }
}

type Pointed = DecisionDraft['fields'][number]

function withoutBlankComment({_key, path, comment = ''}: Pointed): Pointed {
  const said = comment.trim()
  return said === '' ? {_key, path} : {_key, path, comment: said}
}
