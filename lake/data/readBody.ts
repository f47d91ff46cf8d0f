import type {Context} from 'hono'
import {bodyLimit} from 'hono/body-limit'

import {LakeError} from '../LakeError.ts'
import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import {isNestedDeeperThan} from '../store/isNestedDeeperThan.ts'
import type {Json} from '../store/Store.ts'

/** Sanity's own limit for a request that writes: 4 MB. */
export const LARGEST_WRITE_BYTES = 4 * 1024 * 1024

/** A document's own limit, and what a request wraps around documents. */
const DEEPEST_NESTING = 110

/** Refuses a larger body with a 413 before it is read whole. */
export const limitBody = bodyLimit({
  maxSize: LARGEST_WRITE_BYTES,
  onError: () => {
    throw new LakeError(413, 'The request is too large: a body may have up to 4 MB.', {
      type: 'payloadTooLargeError',
      limit: LARGEST_WRITE_BYTES,
    })
  },
})

/** Reads a request's JSON object. Throws a 400 LakeError on anything else. */
export async function readBody(c: Context): Promise<JsonObject> {
  const body = parse(await c.req.text())
  if (!isJsonObject(body)) throw malformed('expected an object')
  if (isNestedDeeperThan(body, DEEPEST_NESTING)) {
    throw malformed(`it is nested more than ${DEEPEST_NESTING} levels deep`)
  }
  return body
}

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : String(error))
  }
}

const malformed = (reason: string) =>
  new LakeError(400, `Unable to parse the request body as JSON: ${reason}`, {
    type: 'httpBadRequestError',
  })
