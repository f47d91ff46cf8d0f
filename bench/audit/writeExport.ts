import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

import {createDataset} from './dataset/createDataset.ts'

/** How many documents of a kind an export has, and how many bytes they take. */
export type KindSize = {documents: number; bytes: number}

/** Writes the export of a generated dataset. */
export async function writeExport(
  path: string,
  documents: number,
): Promise<ReadonlyMap<string, KindSize>> {
  const sizes = new Map<string, KindSize>()
  function* lines() {
    for (const {kind, document} of createDataset(documents)) {
      const line = Buffer.from(`${JSON.stringify(document)}\n`)
      const size = sizes.get(kind) ?? {documents: 0, bytes: 0}
      sizes.set(kind, {documents: size.documents + 1, bytes: size.bytes + line.length})
      yield line
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
  return sizes
}
