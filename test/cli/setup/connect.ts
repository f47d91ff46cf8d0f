import {createClient, type SanityClient} from '@sanity/client'

import {LOCAL_DATASET} from '../../../cli/start/localDataset.ts'

export type Connection = {url: string; token?: string}

/** The real client, pointed at a local lake. It sees documents as they are stored. */
export function connect({url, token}: Connection): SanityClient {
  return createClient({
    ...LOCAL_DATASET,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    perspective: 'raw',
    ...(token === undefined ? {} : {token}),
  })
}
