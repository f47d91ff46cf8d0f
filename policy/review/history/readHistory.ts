import {isRecord} from '../../reading/isRecord.ts'
import {bareIdOf} from '../../evidence/evidenceLayers.ts'
import {ownWord} from '../../reading/ownWord.ts'
import {contributorsOf, type JudgedForm} from './contributorsOf.ts'

/** As many transactions as one request may answer. */
const TRANSACTIONS_PER_REQUEST = 1000

export type Transaction = Record<string, unknown> & {readonly id: string}

/**
 * Asks for the transactions that touched some documents, as `/data/history/…/transactions/<ids>`
 * answers: lines of JSON as text, or the only transaction as it is.
 */
export type AskHistory = (
  ids: readonly string[],
  query: {readonly [name: string]: string},
) => Promise<unknown>

function isTransaction(value: unknown): value is Transaction {
  return isRecord(value) && typeof value['id'] === 'string'
}

function transactionsIn(answer: unknown): Transaction[] {
  if (typeof answer !== 'string') return [answer].filter(isTransaction)
  return answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isTransaction)
}

/** Every transaction that touched one of the ids, oldest first. Rejects when one cannot be read. */
export async function readTransactions(
  ask: AskHistory,
  ids: readonly string[],
): Promise<Transaction[]> {
  const all: Transaction[] = []
  for (;;) {
    const last = all.at(-1)?.id
    const answer = await ask(ids, {
      limit: String(TRANSACTIONS_PER_REQUEST),
      ...(last === undefined ? {} : {fromTransaction: last}),
    })
    // The transaction from which it goes on is part of the answer.
    const some = transactionsIn(answer)
    all.push(...some.filter(({id}) => id !== last))
    if (some.length < TRANSACTIONS_PER_REQUEST) return all
  }
}

/** Whose editors are sought. */
export type SoughtHistory = {
  /** A bare id. */
  readonly id: string
  readonly form: JudgedForm
  /** The draft or release version that waits to be published, where it is that. */
  readonly waiting?: string | undefined
  /** The transaction that its history must reach; not asked for where it is left out. */
  readonly revision?: string | undefined
}

/**
 * Whose editors matter for a stored document, whichever of its forms it is. What is still being written
 * may be ahead of its history, which is then waited for.
 */
export function soughtHistoryOf(document: unknown): SoughtHistory {
  const stored = ownWord(document, '_id') ?? ''
  const id = bareIdOf(stored)
  if (stored === id) return {id, form: 'published'}
  return {id, form: 'draft', waiting: stored, revision: ownWord(document, '_rev')}
}

/**
 * The users who edited a document: what waits to be published of it, or what is. Rejects when the history
 * cannot be read or does not reach far enough.
 */
export async function readContributors(
  ask: AskHistory,
  {id, form, waiting, revision}: SoughtHistory,
): Promise<string[]> {
  const known = [id, `drafts.${id}`, ...(waiting === undefined ? [] : [waiting])]
  const own = await readTransactions(ask, [...new Set(known)])
  if (revision !== undefined && !own.some((transaction) => transaction.id === revision)) {
    throw new Error(`The history of ${waiting ?? id} does not reach its revision ${revision} yet.`)
  }
  // Only the transaction that published a release version names it.
  const versions = own
    .flatMap(({documentIDs}): unknown[] => (Array.isArray(documentIDs) ? documentIDs : []))
    .filter((found) => typeof found === 'string')
    .filter((found) => found.startsWith('versions.') && found.endsWith(`.${id}`))
  const others = versions.length === 0 ? [] : await readTransactions(ask, [...new Set(versions)])
  const byId = new Map([...own, ...others].map((transaction) => [transaction.id, transaction]))
  return contributorsOf([...byId.values()], id, form)
}
