import {bareIdOf} from '../../evidence/evidenceLayers.ts'
import {isRecord} from '../../reading/isRecord.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'

/** Whose content is in question: what waits to be published, or what is. */
export type JudgedForm = 'draft' | 'published'

type Step = {readonly author: string; readonly edits: boolean; readonly publishes: boolean}

const WRITES = ['create', 'createOrReplace', 'createIfNotExists', 'patch'] as const

/** The ids that a mutation writes, and those that it deletes. */
function idsIn(mutation: unknown): {written: string[]; deleted: string[]} {
  const written = WRITES.flatMap((name) => {
    const write = ownValue(mutation, name)
    return ownWord(write, '_id') ?? ownWord(write, 'id') ?? []
  })
  const deleted = ownWord(ownValue(mutation, 'delete'), 'id')
  return {written, deleted: deleted === undefined ? [] : [deleted]}
}

/**
 * What a transaction did to a document. Whoever publishes a draft, unpublishes or discards has edited
 * nothing; whoever writes the published document without a draft has, and has published it.
 */
function stepOf(transaction: Record<string, unknown>, id: string): Step {
  const author = ownWord(transaction, 'author') ?? ''
  const mutations = ownValue(transaction, 'mutations')
  // Without its mutations a transaction may have been an edit, and is not known to have published.
  if (!Array.isArray(mutations)) return {author, edits: true, publishes: false}
  const ids = mutations.map(idsIn)
  const written = ids.flatMap((found) => found.written)
  const deleted = ids.flatMap((found) => found.deleted)
  const isForm = (found: string) => found !== id && bareIdOf(found) === id
  const publishes = written.includes(id)
  const unpublishes = deleted.includes(id)
  return {
    author,
    publishes,
    edits: publishes ? !deleted.some(isForm) : !unpublishes && written.some(isForm),
  }
}

/**
 * The ids of everyone who edited a document: its draft (and release versions) since its last
 * publication, or, for what is published, between the publication before and that. `transactions` are
 * those of its published id, its draft and its versions, with their mutations, as the history of a
 * data set gives them, in any order.
 */
export function contributorsOf(
  transactions: readonly unknown[],
  id: string,
  form: JudgedForm,
): string[] {
  const steps = transactions
    .filter(isRecord)
    .toSorted((one, other) => timeOf(one) - timeOf(other))
    .map((transaction) => stepOf(transaction, id))
  const publications = steps.flatMap(({publishes}, index) => (publishes ? [index] : []))
  const last = publications.at(-1) ?? -1
  const window =
    form === 'draft'
      ? steps.slice(last + 1)
      : steps.slice((publications.at(-2) ?? -1) + 1, last + 1)
  return [...new Set(window.filter(({edits}) => edits).map(({author}) => author))].toSorted()
}

function timeOf(transaction: Record<string, unknown>): number {
  return Date.parse(ownWord(transaction, 'timestamp') ?? '') || 0
}
