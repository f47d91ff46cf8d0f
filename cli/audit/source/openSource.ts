import {existsSync} from 'node:fs'
import path from 'node:path'

import type {SanityClient} from '@sanity/client'

import {CALLS} from '../../calls.ts'
import {CliError} from '../../CliError.ts'
import {EXIT_CODES} from '../../exitCodes.ts'
import type {DatasetTarget} from '../../dataset/DatasetTarget.ts'
import {withDataset} from '../../dataset/withDataset.ts'
import type {AuditSource} from '../AuditOptions.ts'
import {plainCopy, plainFile, type PlainExport, unreadable} from './plainExport.ts'

/**
 * Makes a source a file that can be audited.
 * @throws CliError when it cannot be read.
 */
export async function openSource(source: AuditSource): Promise<PlainExport> {
  if (source.kind === 'dataset') return exportDataset(source.target)
  if (source.path === '-') return plainCopy('standard input', process.stdin)
  return plainFile(source.path)
}

async function exportDataset(target: DatasetTarget): Promise<PlainExport> {
  if (target.kind === 'local') requireLake(target.dataDirectory)
  const name = target.kind === 'hosted' ? `the dataset ${target.dataset}` : target.dataDirectory
  try {
    return await withDataset(target, (client) => exportOf(client, name))
  } catch (error) {
    if (error instanceof CliError) throw new CliError(error.message, EXIT_CODES.unreadable)
    throw unreadable(name, error)
  }
}

function requireLake(folder: string): void {
  if (existsSync(path.join(folder, 'lake.sqlite'))) return
  throw new CliError(
    `There is no lake in ${folder}. Start Caveat once (${CALLS.start}), or name an export by --file.`,
    EXIT_CODES.unreadable,
  )
}

/** Everything that a client may read, drafts included. */
async function exportOf(client: SanityClient, name: string): Promise<PlainExport> {
  const {dataset, resolveFetch, token} = client.config()
  const send = resolveFetch?.() ?? fetch
  const response = await send(client.getUrl(`/data/export/${dataset}`), {
    headers: token === undefined ? {} : {authorization: `Bearer ${token}`},
  })
  if (!response.ok) {
    throw new Error(`the answer to the export was ${response.status} ${response.statusText}.`)
  }
  if (response.body === null) throw new Error('the export was empty.')
  return plainCopy(name, response.body)
}
