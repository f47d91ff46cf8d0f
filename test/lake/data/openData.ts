import {Hono} from 'hono'
import {onTestFinished} from 'vitest'

import {dataRoutes} from '../../../lake/data/dataRoutes.ts'
import {handleError} from '../../../lake/handleError.ts'
import {createStore} from '../../../lake/store/createStore.ts'
import type {Json, Store} from '../../../lake/store/Store.ts'
import {access} from './access.ts'
import {people} from './people.ts'

export type Answer = {status: number; body: unknown}

type Asking = {as?: string | null; version?: string}

export type OpenData = {
  store: Store
  /** Any request to a data endpoint; the path begins behind the API version. */
  ask: (path: string, init?: RequestInit & Asking) => Promise<Response>
  mutate: (mutations: Json, search?: string) => Promise<Answer>
  act: (actions: Json, more?: {[key: string]: Json}) => Promise<Answer>
  /** The result of a query. Fails the test if the query is refused. */
  fetch: (query: string, params?: {[key: string]: Json}, asking?: Looking) => Promise<unknown>
}

export type Looking = Asking & {perspective?: string}

/** The data endpoints over a store in memory, asked without a port, as the writer unless said. */
export function openData(): OpenData {
  const store = createStore(':memory:')
  onTestFinished(() => store.close())
  const app = new Hono()
  app.onError(handleError)
  app.route(
    '/:version',
    dataRoutes({store, access, people, projectId: 'caveat', dataset: 'production'}),
  )

  const ask: OpenData['ask'] = async (path, init = {}) => {
    const {as = 'writer', version = 'v2025-02-19', ...rest} = init
    const headers = new Headers(rest.headers)
    if (as !== null) headers.set('authorization', as)
    return app.request(`/${version}${path}`, {...rest, headers})
  }

  async function post(path: string, body: Json): Promise<Answer> {
    const response = await ask(path, {method: 'POST', body: JSON.stringify(body)})
    return {status: response.status, body: await response.json()}
  }

  return {
    store,
    ask,
    mutate: (mutations, search = '') => post(`/data/mutate/production${search}`, {mutations}),
    act: (actions, more = {}) => post('/data/actions/production', {actions, ...more}),
    fetch: async (query, params = {}, {perspective, ...asking} = {}) => {
      const search = new URLSearchParams({query})
      if (perspective !== undefined) search.set('perspective', perspective)
      for (const [name, value] of Object.entries(params)) {
        search.set(`$${name}`, JSON.stringify(value))
      }
      const response = await ask(`/data/query/production?${search}`, asking)
      const body: unknown = await response.json()
      if (response.ok && typeof body === 'object' && body !== null && 'result' in body) {
        return body.result
      }
      throw new Error(`The query was refused: ${JSON.stringify(body)}`)
    },
  }
}
