import type {DatabaseSync} from 'node:sqlite'

import {LakeError} from '../LakeError.ts'
import {documentOf, textOf, type Row} from './readRow.ts'
import {AT_REVISION, AT_TIME, CHANGES_OF_TRANSACTION, IDS_BETWEEN, TRANSACTIONS_OF} from './sql.ts'
import type {Change, Json, LakeDocument, Store, Transaction} from './Store.ts'

/** The past, read from the revisions that are kept forever. */
export function createHistory(
  database: DatabaseSync,
): Pick<Store, 'idsEverUsed' | 'transactionsOf' | 'atRevision' | 'atTime'> {
  const idsBetween = database.prepare(IDS_BETWEEN)
  const transactionsOf = database.prepare(TRANSACTIONS_OF)
  const changesOf = database.prepare(CHANGES_OF_TRANSACTION)
  const atRevision = database.prepare(AT_REVISION)
  const atTime = database.prepare(AT_TIME)

  const readTransaction = (row: Row): Transaction => ({
    id: textOf(row, 'id'),
    author: textOf(row, 'author'),
    timestamp: textOf(row, 'timestamp'),
    changes: changesOf.all(Number(row['sequence'])).map(readChange),
  })

  return {
    idsEverUsed: (prefix) =>
      idsBetween.all(prefix, endOf(prefix)).map((row) => textOf(row, 'document_id')),
    transactionsOf: (ids) => transactionsOf.all(JSON.stringify(ids)).map(readTransaction),
    atRevision: (id, revision) => readState(atRevision.get(id, revision)),
    atTime: (id, time) => readState(atTime.get(id, normalizeTime(time))),
  }
}

/** What comes right after every text with this prefix. Ids hold nothing beyond ASCII. */
const endOf = (prefix: string) => `${prefix}\u{7f}`

function readChange(row: Row): Change {
  const mutations: Json[] = JSON.parse(textOf(row, 'mutations'))
  return {
    documentId: textOf(row, 'document_id'),
    before: documentOf(row, 'before'),
    after: documentOf(row, 'after'),
    mutations,
  }
}

function readState(row: Row | undefined): LakeDocument | undefined {
  return row === undefined ? undefined : (documentOf(row, 'after') ?? undefined)
}

/** Timestamps are compared as text, so they all need the one form that the store writes. */
function normalizeTime(time: string): string {
  const instant = new Date(time)
  if (Number.isNaN(instant.getTime())) {
    throw new LakeError(400, `Not a time in ISO 8601 form: "${time}"`, {type: 'validationError'})
  }
  return instant.toISOString()
}
