import type {DatabaseSync} from 'node:sqlite'

import * as sql from './sql.ts'
import type {Store} from './Store.ts'

/** Bytes of images and files by their path. */
export function createAssets(database: DatabaseSync): Store['assets'] {
  const read = database.prepare(sql.READ_ASSET)
  const write = database.prepare(sql.WRITE_ASSET)
  return {
    get: (path) => {
      const row = read.get(path)
      const bytes = row?.['bytes']
      if (!(bytes instanceof Uint8Array)) return undefined
      return {contentType: String(row?.['content_type']), bytes}
    },
    set: (path, {contentType, bytes}) => void write.run(path, contentType, bytes),
  }
}
