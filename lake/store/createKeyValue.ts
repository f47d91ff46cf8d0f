import type {DatabaseSync} from 'node:sqlite'

import {textOf} from './readRow.ts'
import {DELETE_VALUE, GET_VALUE, SET_VALUE, VALUES_OF_OWNER} from './sql.ts'
import type {Json, Store} from './Store.ts'

const parse = (text: string): Json => JSON.parse(text)

/** Small values by owner and key, durable when `set` returns. */
export function createKeyValue(database: DatabaseSync): Store['keyValue'] {
  const get = database.prepare(GET_VALUE)
  const set = database.prepare(SET_VALUE)
  const remove = database.prepare(DELETE_VALUE)
  const entries = database.prepare(VALUES_OF_OWNER)
  return {
    get: (owner, key) => {
      const row = get.get(owner, key)
      return row === undefined ? undefined : parse(textOf(row, 'value'))
    },
    set: (owner, key, value) => void set.run(owner, key, JSON.stringify(value)),
    delete: (owner, key) => void remove.run(owner, key),
    entries: (owner) =>
      entries
        .all(owner)
        .map((row) => ({key: textOf(row, 'key'), value: parse(textOf(row, 'value'))})),
  }
}
