import {createClient, type SanityClient} from '@sanity/client'

import {createLake} from '../../lake/index.ts'
import {people} from '../people.ts'
import {LOCAL_DATASET} from '../start/localDataset.ts'
import {lockDataFolder, runningAddress} from '../start/lockDataFolder.ts'
import {createToken} from '../token/createToken.ts'
import {connectWithin} from './connectWithin.ts'
import type {DatasetTarget} from './DatasetTarget.ts'

const ADMINISTRATOR = 'developer'

const OPTIONS = {apiVersion: '2026-08-01', perspective: 'raw', useCdn: false} as const

/**
 * Lends a client that may read and write everything in a dataset: in hosted Sanity, at the lake that
 * is running, or in the lake's file if none is running.
 * @throws CliError when the data folder is held by something that does not answer.
 */
export async function withDataset<Result>(
  target: DatasetTarget,
  use: (client: SanityClient) => Promise<Result>,
): Promise<Result> {
  if (target.kind === 'hosted') {
    const {projectId, dataset, token} = target
    return use(createClient({...OPTIONS, projectId, dataset, token}))
  }
  const {dataDirectory} = target
  const apiHost = runningAddress(dataDirectory)
  if (apiHost !== undefined) {
    const token = await createToken(ADMINISTRATOR, dataDirectory)
    const local = {...OPTIONS, ...LOCAL_DATASET, useProjectHostname: false}
    return use(createClient({...local, apiHost, token}))
  }
  const folder = lockDataFolder(dataDirectory)
  const lake = createLake({...LOCAL_DATASET, file: folder.file, people})
  try {
    const token = lake.tokenFor(ADMINISTRATOR)
    return await use(connectWithin(() => lake, {perspective: 'raw', token}))
  } finally {
    await lake.close()
    folder.release()
  }
}
