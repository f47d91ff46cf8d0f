import type {DatabaseSync} from 'node:sqlite'

import {parseDocument} from './parseDocument.ts'
import * as sql from './sql.ts'
import type {Change, Store, Transaction} from './Store.ts'

type Log = Pick<Store, 'transactionsOf' | 'atRevision' | 'atTime'> & {
  has: (transactionId: string) => boolean
  /** Writes a transaction and the state that it leaves, all or nothing. */
  write: (transaction: Transaction) => void
}

/** The durable side: every transaction with the states before and after it. */
export function createLog(database: DatabaseSync): Log {
  const has = database.prepare(sql.HAS_TRANSACTION)
  const writeTransaction = database.prepare(sql.WRITE_TRANSACTION)
  const writeRevision = database.prepare(sql.WRITE_REVISION)
  const writeDocument = database.prepare(sql.WRITE_DOCUMENT)
  const deleteDocument = database.prepare(sql.DELETE_DOCUMENT)
  const readTransactions = database.prepare(sql.READ_TRANSACTIONS)
  const readAtRevision = database.prepare(sql.READ_AT_REVISION)
  const readAtTime = database.prepare(sql.READ_AT_TIME)

  function writeChange(number: number, position: number, change: Change) {
    const {documentId, before, after, mutations} = change
    const body = textOf(after)
    writeRevision.run(number, position, documentId, textOf(before), body, JSON.stringify(mutations))
    if (body === null) deleteDocument.run(documentId)
    else writeDocument.run(documentId, body)
  }

  function write({id, author, timestamp, changes}: Transaction) {
    database.exec(sql.BEGIN)
    try {
      const number = Number(writeTransaction.get(id, author, timestamp)?.['number'])
      for (const [position, change] of changes.entries()) writeChange(number, position, change)
      database.exec(sql.COMMIT)
    } catch (error) {
      database.exec(sql.ROLLBACK)
      throw error
    }
  }

  return {
    has: (transactionId) => has.get(transactionId) !== undefined,
    write,
    transactionsOf: (ids) => gather(readTransactions.all(JSON.stringify(ids))),
    atRevision: (id, revision) =>
      parseDocument(readAtRevision.get(id, revision)?.['after'] ?? null) ?? undefined,
    atTime: (id, time) => parseDocument(readAtTime.get(id, time)?.['after'] ?? null) ?? undefined,
  }
}

const textOf = (state: Change['after']) => (state === null ? null : JSON.stringify(state))

function gather(rows: Record<string, unknown>[]): Transaction[] {
  const transactions = new Map<unknown, Transaction>()
  for (const row of rows) {
    const transaction = transactions.get(row['number']) ?? {
      id: String(row['id']),
      author: String(row['author']),
      timestamp: String(row['timestamp']),
      changes: [],
    }
    transactions.set(row['number'], transaction)
    transaction.changes.push({
      documentId: String(row['document_id']),
      before: parseDocument(row['before'] ?? null),
      after: parseDocument(row['after'] ?? null),
      mutations: JSON.parse(String(row['mutations'])),
    })
  }
  return [...transactions.values()]
}
