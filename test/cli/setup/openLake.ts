import path from 'node:path'

import type {SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'

import {createLake, type Lake} from '../../../lake/index.ts'
import {people} from '../../../cli/people.ts'
import {LOCAL_DATASET} from '../../../cli/start/localDataset.ts'
import {connect} from './connect.ts'
import {createFolder} from './createFolder.ts'

export type OpenLake = {lake: Lake; url: string; clientOf: (personId: string) => SanityClient}

/** A lake with the three local people, closed when the test is over. */
export async function openLake(file?: string): Promise<OpenLake> {
  const lake = createLake({
    ...LOCAL_DATASET,
    file: file ?? path.join(await createFolder(), 'lake.sqlite'),
    people,
  })
  onTestFinished(() => lake.close())
  const {url} = await lake.listen(0)
  return {
    lake,
    url,
    clientOf: (personId) => connect({url, token: lake.tokenFor(personId)}),
  }
}
