import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'

import {unauthorized} from '../access/unauthorized.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext} from '../LakeContext.ts'
import type {Json} from '../store/Store.ts'
import {isJson} from './isJson.ts'

const LARGEST_BODY_BYTES = 1024 * 1024

/** What the Studio remembers for a person: sort orders, collapsed panes, recent searches. */
export function keyValueRoutes({access, store}: LakeContext): Hono {
  const app = new Hono()
  const limit = bodyLimit({
    maxSize: LARGEST_BODY_BYTES,
    onError: () => {
      throw new LakeError(413, 'Settings of more than 1 MB are not stored.')
    },
  })

  function ownerOf(request: Request): string {
    const person = access.personOf(request)
    if (person === null) throw unauthorized('Session not found')
    return `person:${person.id}`
  }

  app.get('/users/me/keyvalue/:keys', (c) => {
    const owner = ownerOf(c.req.raw)
    const keys = c.req.param('keys').split(',')
    return c.json(keys.map((key) => ({key, value: store.keyValue.get(owner, key) ?? null})))
  })

  app.put('/users/me/keyvalue', limit, async (c) => {
    const owner = ownerOf(c.req.raw)
    const pairs = readPairs(await c.req.json().catch(() => undefined))
    for (const {key, value} of pairs) store.keyValue.set(owner, key, value)
    return c.json(pairs)
  })

  return app
}

function readPairs(body: unknown): {key: string; value: Json}[] {
  if (!Array.isArray(body)) throw malformed()
  return body.map((pair: unknown) => {
    if (typeof pair !== 'object' || pair === null || !('key' in pair) || !('value' in pair)) {
      throw malformed()
    }
    const {key, value} = pair
    if (typeof key !== 'string' || !isJson(value)) throw malformed()
    return {key, value}
  })
}

function malformed() {
  return new LakeError(400, 'Settings are written as a JSON list of {"key": "…", "value": …}.')
}
