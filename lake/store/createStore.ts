import type {DatabaseSync} from 'node:sqlite'

import {LakeError} from '../LakeError.ts'
import {createAssets} from './createAssets.ts'
import {createIndexes} from './createIndexes.ts'
import {createKeyValue} from './createKeyValue.ts'
import {createLog} from './createLog.ts'
import {createTransactionId} from './createTransactionId.ts'
import {createView} from './createView.ts'
import {holdReferences} from './holdReferences.ts'
import {openDatabase} from './openDatabase.ts'
import {parseDocument} from './parseDocument.ts'
import * as sql from './sql.ts'
import type {Change, CommitRequest, Store, Transaction} from './Store.ts'

/**
 * Opens the storage of one dataset in one SQLite file, or creates it. Throws in words when the
 * file is in use, was written by a newer version, or is no lake.
 */
export function createStore(file: string): Store {
  const database = openDatabase(file)
  const log = createLog(database)
  const {documents, apply, referencesTo} = createIndexes(readDocuments(database))
  const listeners = new Set<(transaction: Transaction) => void>()
  let isOpen = true

  function holdAll(changes: Change[]) {
    const after = new Map(changes.map((change) => [change.documentId, change.after]))
    holdReferences(changes, {
      exists: (id) => (after.has(id) ? after.get(id) !== null : documents.has(id)),
      holdersOf: (id) =>
        referencesTo(id)
          .filter((holder) => holder.strong && !after.has(holder.id))
          .map((holder) => holder.id),
    })
  }

  function plan({transactionId, author, plan: fill, authorize}: CommitRequest): Transaction {
    if (transactionId !== undefined && log.has(transactionId)) {
      throw new LakeError(409, `Transaction "${transactionId}" has been committed already`, {
        type: 'transactionIdConflictError',
      })
    }
    const id = transactionId ?? createTransactionId()
    const timestamp = new Date().toISOString()
    const {view, changes: gather} = createView((document) => documents.get(document), {
      transactionId: id,
      timestamp,
    })
    fill(view)
    const changes = gather()
    for (const change of changes) authorize(change)
    holdAll(changes)
    return {id, author, timestamp, changes}
  }

  function commit(request: CommitRequest): Transaction {
    const transaction = plan(request)
    if (request.dryRun === true || transaction.changes.length === 0) return transaction
    log.write(transaction)
    for (const change of transaction.changes) apply(change)
    for (const listener of listeners) listener(transaction)
    return transaction
  }

  return {
    documents,
    referencesTo,
    commit,
    get: (id) => documents.get(id),
    transactionsOf: log.transactionsOf,
    atRevision: log.atRevision,
    atTime: log.atTime,
    keyValue: createKeyValue(database),
    assets: createAssets(database),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => {
      if (isOpen) database.close()
      isOpen = false
    },
  }
}

function* readDocuments(database: DatabaseSync) {
  for (const row of database.prepare(sql.READ_DOCUMENTS).iterate()) {
    const document = parseDocument(row['body'] ?? null)
    if (document !== null) yield document
  }
}
