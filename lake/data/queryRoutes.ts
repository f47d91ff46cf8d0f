import {type Context, Hono} from 'hono'

import type {LakeContext} from '../LakeContext.ts'
import {LakeError} from '../LakeError.ts'
import {syncTags} from '../live/syncTags.ts'
import type {Datasets} from '../query/createDatasets.ts'
import {evaluateQuery} from '../query/evaluateQuery.ts'
import {readPerspective} from '../query/readPerspective.ts'
import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import type {Json} from '../store/Store.ts'
import {checkDataset} from './checkDataset.ts'
import {limitBody, readBody} from './readBody.ts'

type AskedQuery = {query: string; params: JsonObject; perspective: string | undefined}

/**
 * `GET` and `POST /data/query/:dataset`: evaluates GROQ over what the asker may read, in the
 * perspective asked for.
 */
export function queryRoutes(context: LakeContext, datasets: Datasets): Hono {
  const app = new Hono()
  const {projectId, dataset} = context

  function answer(c: Context, {query, params, perspective}: AskedQuery) {
    const started = performance.now()
    checkDataset(c, context)
    if (query.trim() === '') throw invalid('The query is missing')
    const person = context.access.personOf(c.req.raw)
    const seen = datasets(person, readPerspective(perspective, c.req.param('version') ?? 'v1'))
    const identity = person?.id ?? '<anonymous>'
    const sanity = {projectId, dataset}
    const result = evaluateQuery({query, params, identity, sanity}, seen)
    const ms = Math.round(performance.now() - started)
    const echo = c.req.query('returnQuery') === 'false' ? {} : {query}
    return c.json({...echo, result, ms, syncTags})
  }

  app.get('/data/query/:dataset', (c) => answer(c, queryInUrl(c)))
  app.post('/data/query/:dataset', limitBody, async (c) => answer(c, queryIn(c, await readBody(c))))
  return app
}

function queryInUrl(c: Context): AskedQuery {
  const {query = '', perspective, ...rest} = c.req.query()
  const params = Object.entries(rest)
    .filter(([name]) => name.startsWith('$'))
    .map(([name, text]) => [name.slice(1), parseParameter(name, text)])
  return {query, params: Object.fromEntries(params), perspective}
}

function parseParameter(name: string, text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(`The parameter ${name} is not JSON. A text needs quotes: ${name}="…"`)
  }
}

function queryIn(c: Context, body: JsonObject): AskedQuery {
  const {query, params = {}} = body
  if (typeof query !== 'string' || !isJsonObject(params)) {
    throw invalid('The body must be JSON of the form {"query": "…", "params": {…}}')
  }
  return {query, params, perspective: c.req.query('perspective') ?? perspectiveIn(body)}
}

function perspectiveIn({perspective}: JsonObject): string | undefined {
  const names = Array.isArray(perspective) ? perspective : [perspective]
  const texts = names.filter((name) => typeof name === 'string')
  return texts.length === 0 ? undefined : texts.join(',')
}

const invalid = (description: string) =>
  new LakeError(400, description, {type: 'httpBadRequestError'})
