import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'

import type {Lake} from '../../lake/index.ts'
import {LOCAL_DATASET} from '../start/localDataset.ts'

type WithinOptions = Pick<ClientConfig, 'perspective' | 'token'>

/** A client of a lake in this process, which needs no port. Without a token it is a reader's. */
export function connectWithin(lake: () => Pick<Lake, 'app'>, options: WithinOptions): SanityClient {
  return createClient({
    ...LOCAL_DATASET,
    apiVersion: '2026-08-01',
    apiHost: 'http://localhost',
    useProjectHostname: false,
    useCdn: false,
    resolveFetch: () => async (url, init) => lake().app.fetch(new Request(url, init)),
    ...options,
  })
}
