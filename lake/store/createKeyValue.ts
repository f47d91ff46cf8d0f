import type {DatabaseSync} from 'node:sqlite'

import * as sql from './sql.ts'
import type {Store} from './Store.ts'

/** Small values by owner and key. */
export function createKeyValue(database: DatabaseSync): Store['keyValue'] {
  const read = database.prepare(sql.READ_VALUE)
  const readAll = database.prepare(sql.READ_VALUES)
  const write = database.prepare(sql.WRITE_VALUE)
  const remove = database.prepare(sql.DELETE_VALUE)
  return {
    get: (owner, key) => {
      const row = read.get(owner, key)
      return row === undefined ? undefined : JSON.parse(String(row['value']))
    },
    set: (owner, key, value) => void write.run(owner, key, JSON.stringify(value)),
    delete: (owner, key) => void remove.run(owner, key),
    entries: (owner) =>
      readAll
        .all(owner)
        .map((row) => ({key: String(row['key']), value: JSON.parse(String(row['value']))})),
  }
}
