import type {DatabaseSync} from 'node:sqlite'

import {LakeError} from '../LakeError.ts'
import {checkReferences} from './checkReferences.ts'
import type {Lookup} from './createLookup.ts'
import {createStoreView} from './createStoreView.ts'
import {createRandomId} from './createRandomId.ts'
import {textOf} from './readRow.ts'
import {
  ADD_REVISION,
  ADD_TRANSACTION,
  BEGIN,
  COMMIT,
  DELETE_DOCUMENT,
  FIND_TRANSACTION,
  LAST_TRANSACTION,
  PUT_DOCUMENT,
  ROLLBACK,
} from './sql.ts'
import type {Change, LakeDocument, Store, Transaction} from './Store.ts'

type State = {
  database: DatabaseSync
  documents: Map<string, LakeDocument>
  lookup: Lookup
  now: () => number
}

/**
 * Makes the one way into the dataset: plan, authorize, check references, write, and only then
 * show the new state. Everything is synchronous, so nothing comes between plan and write.
 */
export function createCommit({database, documents, lookup, now}: State): Store['commit'] {
  const find = database.prepare(FIND_TRANSACTION)
  const last = database.prepare(LAST_TRANSACTION).get()
  const timestampOf = createTimestamps(now, last === undefined ? '' : textOf(last, 'timestamp'))
  const write = createWriter(database, last === undefined ? 0 : Number(last['sequence']))

  return ({transactionId = createRandomId(), author, authorize, plan, dryRun = false}) => {
    if (find.get(transactionId) !== undefined) throw alreadyUsed(transactionId)
    const timestamp = timestampOf()
    const planned = createStoreView(documents, {transactionId, timestamp})
    const {view} = planned
    plan(view)
    const changes = planned.changes()
    for (const change of changes) authorize(change)
    checkReferences(changes, {view, lookup})

    const transaction: Transaction = {id: transactionId, author, timestamp, changes}
    if (dryRun || changes.length === 0) return transaction
    write(transaction)
    for (const {documentId, before, after} of changes) {
      lookup.replace(before, after)
      if (after === null) documents.delete(documentId)
      else documents.set(documentId, after)
    }
    return transaction
  }
}

function createWriter(database: DatabaseSync, lastSequence: number) {
  const addTransaction = database.prepare(ADD_TRANSACTION)
  const addRevision = database.prepare(ADD_REVISION)
  const putDocument = database.prepare(PUT_DOCUMENT)
  const deleteDocument = database.prepare(DELETE_DOCUMENT)
  let sequence = lastSequence

  function writeChange({documentId, after, mutations}: Change, position: number) {
    const body = after === null ? null : JSON.stringify(after)
    addRevision.run(sequence + 1, position, documentId, body, JSON.stringify(mutations))
    if (body === null) deleteDocument.run(documentId)
    else putDocument.run(documentId, body)
  }

  return ({id, author, timestamp, changes}: Transaction) => {
    database.exec(BEGIN)
    try {
      addTransaction.run(sequence + 1, id, author, timestamp)
      for (const [position, change] of changes.entries()) writeChange(change, position)
      database.exec(COMMIT)
      sequence += 1
    } catch (error) {
      if (database.isTransaction) database.exec(ROLLBACK)
      throw error
    }
  }
}

/** The clock's time, but never behind what is stored: history is searched by time. */
function createTimestamps(now: () => number, latest: string): () => string {
  let newest = latest
  return () => {
    const time = new Date(now()).toISOString()
    if (time > newest) newest = time
    return newest
  }
}

function alreadyUsed(transactionId: string): LakeError {
  return new LakeError(409, `Transaction "${transactionId}" already exists`, {
    type: 'transactionAlreadyExistsError',
    transactionId,
  })
}
