import {createAssets} from './createAssets.ts'
import {createCommit} from './createCommit.ts'
import {createHistory} from './createHistory.ts'
import {createKeyValue} from './createKeyValue.ts'
import {createLookup} from './createLookup.ts'
import {createNotifier} from './createNotifier.ts'
import {openDatabase} from './openDatabase.ts'
import {parseDocument} from './parseDocument.ts'
import {textOf} from './readRow.ts'
import {ALL_DOCUMENTS} from './sql.ts'
import type {LakeDocument, Store} from './Store.ts'

/**
 * Opens the storage of a dataset in one SQLite file, or in memory with `:memory:`. Current
 * documents and their indexes are held in memory; history is read from the file. Throws a
 * StoreFileError if the file is in use, newer or foreign.
 *
 * @param now the time that commits are given, in milliseconds since 1970
 */
export function createStore(file: string, now: () => number = Date.now): Store {
  const database = openDatabase(file)
  const documents = new Map<string, LakeDocument>()
  const lookup = createLookup()
  const {notify, subscribe} = createNotifier()

  for (const row of database.prepare(ALL_DOCUMENTS).iterate()) {
    const document = parseDocument(textOf(row, 'body'))
    documents.set(document._id, document)
    lookup.replace(null, document)
  }

  let sequence = 0
  const commit = createCommit({database, documents, lookup, now})

  return {
    documents,
    lookup,
    get sequence() {
      return sequence
    },
    get: (id) => documents.get(id),
    referencesTo: (id) => lookup.referencesTo(id),
    commit: (request) => {
      const transaction = commit(request)
      if (request.dryRun || transaction.changes.length === 0) return transaction
      sequence += 1
      notify(transaction)
      return transaction
    },
    subscribe,
    ...createHistory(database),
    keyValue: createKeyValue(database),
    assets: createAssets(database),
    close: () => {
      if (database.isOpen) database.close()
    },
  }
}
