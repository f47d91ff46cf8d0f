import {createClient, type RequestHandler, type SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'

import {people} from '../../../../cli/people.ts'
import {LOCAL_DATASET} from '../../../../cli/start/localDataset.ts'
import {createLake, type Lake, type LakeOptions} from '../../../../lake/index.ts'
import type {Guard, GuardOptions} from '../../../../plugins/publish-guard/guard/Guard.ts'
import {guardFor} from '../../../../plugins/publish-guard/guard/guardFor.ts'
import {guardClientFactory} from '../../../../plugins/publish-guard/index.ts'
import type {Refusal} from '../../../../plugins/publish-guard/requests/refusal/Refusal.ts'
import {createFolder} from '../../../cli/setup/createFolder.ts'

export type Guarded = {
  lake: Lake
  guard: Guard
  /** The client of a Studio that the guard stands in. */
  client: SanityClient
  /** The same without the guard, to set the scene. */
  free: SanityClient
  /** Every request that reached the lake from `client`: its method and path. */
  sent: string[]
  refusals: Refusal[]
}

type Setting = Pick<LakeOptions, 'clock'> & {
  options?: GuardOptions
  requestHandler?: RequestHandler
  answer?: (url: URL) => Response | undefined
}

/**
 * A lake in this process and a client with the guard before it, of an administrator: nothing but the
 * guard holds anything back. `answer` stands in for services that the lake does not have.
 */
export async function openGuarded({
  requestHandler,
  answer,
  options = {},
  ...lakeOptions
}: Setting = {}): Promise<Guarded> {
  const lake = createLake({
    ...LOCAL_DATASET,
    file: `${await createFolder()}/lake.sqlite`,
    people,
    log: () => {},
    ...lakeOptions,
  })
  onTestFinished(() => lake.close())
  const sent: string[] = []
  const config = {
    ...LOCAL_DATASET,
    apiHost: 'http://localhost',
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    maxRetries: 0,
    token: lake.tokenFor('developer'),
    resolveFetch: () => async (url: string | URL | Request, init?: RequestInit) =>
      lake.app.fetch(new Request(url, init)),
  }
  const guard = guardFor(options)
  guard.mistakes.report([])
  const refusals: Refusal[] = []
  guard.refusals.subscribe((refusal) => refusals.push(refusal))
  const client = guardClientFactory(
    createClient,
    options,
  )({
    ...config,
    ...(requestHandler === undefined ? {} : {requestHandler}),
    resolveFetch: () => async (input, init) => {
      const request = new Request(input, init)
      const url = new URL(request.url)
      sent.push(`${request.method} ${url.pathname.replace(/^\/v[^/]+/, '')}`)
      const response = answer?.(url) ?? (await lake.app.fetch(request))
      // As a real connection does.
      request.signal.throwIfAborted()
      return response
    },
  })
  return {lake, guard, client, free: createClient(config), sent, refusals}
}
