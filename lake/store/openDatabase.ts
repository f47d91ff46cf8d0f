import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {
  APPLICATION_ID,
  BEGIN,
  COMMIT,
  CONFIGURE,
  COUNT_TABLES,
  CREATE_TABLES,
  READ_APPLICATION_ID,
  READ_SCHEMA_VERSION,
  ROLLBACK,
  SCHEMA_VERSION,
} from './sql.ts'
import {StoreFileError} from './StoreFileError.ts'

/**
 * Opens the lake's data file, creating it and its folder if they are missing. `:memory:` keeps
 * nothing. Throws a StoreFileError if another process holds the file, a newer Caveat wrote it,
 * or it is something else.
 */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), {recursive: true})
  const database = connect(file)
  try {
    // The transaction takes the exclusive lock, so whatever follows is alone with the file.
    database.exec(CONFIGURE)
    database.exec(BEGIN)
    prepareTables(database, file)
    database.exec(COMMIT)
    return database
  } catch (error) {
    if (database.isTransaction) database.exec(ROLLBACK)
    database.close()
    throw explain(file, error)
  }
}

function connect(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, {timeout: 0})
  } catch (error) {
    throw explain(file, error)
  }
}

function prepareTables(database: DatabaseSync, file: string): void {
  const count = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0])
  if (count(COUNT_TABLES) === 0) {
    database.exec(CREATE_TABLES)
    return
  }
  if (count(READ_APPLICATION_ID) !== APPLICATION_ID) {
    throw new StoreFileError(file, 'it belongs to another program. Give a path of its own.')
  }
  const version = count(READ_SCHEMA_VERSION)
  if (version > SCHEMA_VERSION) {
    throw new StoreFileError(
      file,
      `a newer Caveat wrote it (format ${version}, this one reads up to ${SCHEMA_VERSION}). Update Caveat, or give another path.`,
    )
  }
}

function explain(file: string, error: unknown): unknown {
  if (error instanceof StoreFileError || !(error instanceof Error)) return error
  if (error.message.includes('locked')) {
    return new StoreFileError(
      file,
      'another process uses it. Stop that one first, or give another path.',
      {cause: error},
    )
  }
  if (error.message.includes('not a database') || error.message.includes('malformed')) {
    return new StoreFileError(file, 'it is damaged or not a database.', {cause: error})
  }
  return new StoreFileError(file, error.message, {cause: error})
}
