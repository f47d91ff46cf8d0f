import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'

import {createLake, type Lake, type LakeOptions} from '../../../lake/index.ts'
import {people} from './people.ts'

export type OpenLake = {
  lake: Lake
  url: string
  port: number
  /** The lines of the server's log. */
  log: string[]
  /** The real client, signed in as one of the people; without an id, signed out. */
  client: (personId?: string, config?: ClientConfig) => SanityClient
  /** A plain request with the person's token. */
  request: (path: string, options?: RequestInit & {as?: string}) => Promise<Response>
}

/** A listening lake in a folder of its own. It is closed and removed when the test ends. */
export async function openLake(options: Partial<LakeOptions> = {}): Promise<OpenLake> {
  const folder = await mkdtemp(join(tmpdir(), 'caveat-lake-'))
  const log: string[] = []
  const lake = createLake({
    file: join(folder, 'lake.sqlite'),
    projectId: 'caveat',
    dataset: 'production',
    people,
    log: (line) => log.push(line),
    ...options,
  })
  onTestFinished(async () => {
    await lake.close()
    await rm(folder, {recursive: true, force: true})
  })
  const {url, port} = await lake.listen(0)

  return {
    lake,
    url,
    port,
    log,
    client: (personId, config) =>
      createClient({
        projectId: 'caveat',
        dataset: 'production',
        apiVersion: '2025-02-19',
        apiHost: url,
        useProjectHostname: false,
        useCdn: false,
        maxRetries: 0,
        ...(personId !== undefined && {token: lake.tokenFor(personId)}),
        ...config,
      }),
    request: (path, {as, headers, ...init} = {}) => {
      const sent = new Headers(headers)
      if (as !== undefined) sent.set('authorization', `Bearer ${lake.tokenFor(as)}`)
      return fetch(`${url}${path}`, {redirect: 'manual', ...init, headers: sent})
    },
  }
}
