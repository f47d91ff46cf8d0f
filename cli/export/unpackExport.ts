import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'

import {isGzip, isTar} from './formatOf.ts'
import {unpackDocuments} from './unpackDocuments.ts'
import {withHead} from './withHead.ts'

/** The bytes of the NDJSON in an export, however it is packed. Reading them throws when it is damaged. */
export async function unpackExport(
  packed: AsyncIterable<unknown>,
): Promise<AsyncIterable<Uint8Array>> {
  const given = await withHead(packed)
  const unzipped = isGzip(given.head)
    ? await withHead(pipeline(given.bytes, createGunzip(), ignore))
    : given
  return isTar(unzipped.head) ? unpackDocuments(unzipped.bytes) : unzipped.bytes
}

/** An error of a pipeline also ends the reading of it, which is where it is handled. */
function ignore(): void {}
