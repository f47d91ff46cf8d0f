import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'

import {LakeError} from '../LakeError.ts'
import type {LakeContext} from '../LakeContext.ts'
import {syncTags} from '../live/syncTags.ts'
import {createDatasets} from './createDatasets.ts'
import {evaluateQuery} from './evaluateQuery.ts'
import {readPerspective} from './readPerspective.ts'

/** Sanity's own limit for a query sent in a body. */
const LARGEST_QUERY = 300_000

type AskedQuery = {query: string; params: Record<string, unknown>; perspective?: string}

/**
 * `GET` and `POST /data/query/:dataset`: evaluates GROQ over what the asker may read, in the
 * perspective asked for.
 */
export function queryRoutes(context: LakeContext): Hono {
  const app = new Hono()
  const datasets = createDatasets(context)
  const {projectId, dataset: name} = context

  async function answer(c: Context, {query, params, perspective}: AskedQuery) {
    const started = performance.now()
    if (c.req.param('dataset') !== name) throw unknownDataset(c.req.param('dataset'), context)
    if (query.trim() === '') throw new LakeError(400, 'The query is missing')
    const person = context.access.personOf(c.req.raw)
    const seen = datasets(person, readPerspective(perspective, c.req.param('version') ?? 'v1'))
    const identity = person?.id ?? '<anonymous>'
    const sanity = {projectId, dataset: name}
    const result = await evaluateQuery({query, params, identity, sanity}, seen)
    const ms = Math.round(performance.now() - started)
    const echo = c.req.query('returnQuery') === 'false' ? {} : {query}
    return c.json({...echo, result, ms, syncTags})
  }

  app.get('/data/query/:dataset', (c) => answer(c, queryInUrl(c)))
  app.post('/data/query/:dataset', limit, async (c) => answer(c, await queryInBody(c)))
  return app
}

const limit = bodyLimit({
  maxSize: LARGEST_QUERY,
  onError: () => {
    throw new LakeError(413, `A query may take ${LARGEST_QUERY} bytes at most`)
  },
})

function unknownDataset(dataset: string | undefined, {projectId}: LakeContext) {
  return new LakeError(404, `Dataset "${dataset}" not found for project ID "${projectId}"`, {
    type: 'datasetNotFoundError',
  })
}

function queryInUrl(c: Context): AskedQuery {
  const {query = '', perspective, ...rest} = c.req.query()
  const named = Object.entries(rest).filter(([name]) => name.startsWith('$'))
  const params = named.map(([name, text]) => [name.slice(1), parseParameter(name, text)])
  return {query, params: Object.fromEntries(params), ...(perspective && {perspective})}
}

function parseParameter(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LakeError(400, `The parameter ${name} is not JSON. A text needs quotes: "…"`)
  }
}

async function queryInBody(c: Context): Promise<AskedQuery> {
  const body: unknown = await c.req.json().catch(() => undefined)
  if (!isRecord(body) || typeof body['query'] !== 'string') {
    throw new LakeError(400, 'The body must be JSON of the form {"query": "…", "params": {…}}')
  }
  const params = isRecord(body['params']) ? body['params'] : {}
  const perspective = c.req.query('perspective') ?? perspectiveIn(body['perspective'])
  return {query: body['query'], params, ...(perspective !== undefined && {perspective})}
}

function perspectiveIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'string' ? value : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
