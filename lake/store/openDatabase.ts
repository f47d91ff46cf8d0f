import {DatabaseSync} from 'node:sqlite'

import {CREATE_LAYOUT, LAYOUT_VERSION, OPEN, READ_LAYOUT_VERSION} from './sql.ts'

/**
 * Opens, and where needed creates, the lake's file. Throws in words when another process holds
 * the file, when a newer version wrote it, or when it is no lake at all.
 */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    database.exec(OPEN)
    lay(database, file)
    return database
  } catch (error) {
    database.close()
    throw explain(error, file)
  }
}

function lay(database: DatabaseSync, file: string) {
  const found = database.prepare(READ_LAYOUT_VERSION).get()?.['user_version']
  if (found === 0) database.exec(`BEGIN EXCLUSIVE; ${CREATE_LAYOUT} COMMIT;`)
  else if (found !== LAYOUT_VERSION) {
    throw new Error(
      `${file} has layout ${String(found)}, and this version reads layout ${LAYOUT_VERSION}. ` +
        'Open it with the version that wrote it.',
    )
  }
}

function explain(error: unknown, file: string) {
  const message = error instanceof Error ? error.message : String(error)
  if (/locked|busy/i.test(message)) {
    return new Error(`${file} is in use by another process. Stop that one first.`, {cause: error})
  }
  if (/not a database/i.test(message)) {
    return new Error(`${file} is not a lake. Move it away, or name another file.`, {cause: error})
  }
  return error
}
