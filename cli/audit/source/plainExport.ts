import {createReadStream, createWriteStream} from 'node:fs'
import {mkdtemp, open, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

import {CliError} from '../../CliError.ts'
import {EXIT_CODES} from '../../exitCodes.ts'
import {HEAD_LENGTH, isGzip, isTar} from '../../export/formatOf.ts'
import {unpackExport} from '../../export/unpackExport.ts'

/** An export as plain NDJSON in a file. */
export type PlainExport = {
  /** What it was made from, for messages. */
  readonly name: string
  readonly path: string
  readonly size: number
  /** Deletes the file, if it was made for the audit. */
  readonly dispose: () => Promise<void>
}

export function unreadable(name: string, error: unknown): CliError {
  const reason = error instanceof Error ? error.message : String(error)
  return new CliError(`${name} cannot be read: ${reason}`, EXIT_CODES.unreadable)
}

/**
 * The file itself when it is plain NDJSON, else a copy of what is packed in it.
 * @throws CliError when it cannot be read, is damaged or breaks off, or is empty.
 */
export async function plainFile(file: string): Promise<PlainExport> {
  try {
    const head = await headOf(file)
    if (isGzip(head) || isTar(head)) return await plainCopy(file, createReadStream(file))
    const {size} = await stat(file)
    return checked({name: file, path: file, size, dispose: async () => {}}, head)
  } catch (error) {
    throw error instanceof CliError ? error : unreadable(file, error)
  }
}

/**
 * What a stream holds, packed or not, as a file for the time of the audit.
 * @throws CliError as `plainFile` does.
 */
export async function plainCopy(
  name: string,
  packed: AsyncIterable<unknown>,
): Promise<PlainExport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'caveat-audit-'))
  const dispose = () => rm(folder, {recursive: true, force: true})
  try {
    const file = path.join(folder, 'data.ndjson')
    await pipeline(
      Readable.from(await unpackExport(packed)),
      createWriteStream(file, {mode: 0o600}),
    )
    const {size} = await stat(file)
    return checked({name, path: file, size, dispose}, await headOf(file))
  } catch (error) {
    await dispose()
    throw error instanceof CliError ? error : unreadable(name, error)
  }
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function checked(plain: PlainExport, head: Buffer): PlainExport {
  if (plain.size === 0) throw unreadable(plain.name, 'it holds no documents.')
  if (head.includes(0)) throw unreadable(plain.name, 'it is not NDJSON in UTF-8, gzip or tar.')
  return plain
}
