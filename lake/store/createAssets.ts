import type {DatabaseSync} from 'node:sqlite'

import {textOf} from './readRow.ts'
import {GET_ASSET, SET_ASSET} from './sql.ts'
import type {Store} from './Store.ts'

/** The bytes of uploaded images and files, by path. */
export function createAssets(database: DatabaseSync): Store['assets'] {
  const get = database.prepare(GET_ASSET)
  const set = database.prepare(SET_ASSET)
  return {
    get: (path) => {
      const row = get.get(path)
      if (row === undefined) return undefined
      const {bytes} = row
      if (!(bytes instanceof Uint8Array)) throw new TypeError('The column bytes holds no bytes.')
      return {contentType: textOf(row, 'content_type'), bytes}
    },
    set: (path, {contentType, bytes}) => void set.run(path, contentType, bytes),
  }
}
