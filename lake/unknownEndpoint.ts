import type {Context} from 'hono'

/**
 * Answers what the lake does not know with a 404 that names it, and says so on the log: a new
 * version of the Studio may have found a new way to write.
 */
export function unknownEndpoint(log: (line: string) => void) {
  return (c: Context) => {
    const endpoint = `${c.req.method} ${c.req.path}`
    if (c.req.path.startsWith('/v')) log(`Caveat's lake does not implement ${endpoint}`)
    return c.json(
      {
        statusCode: 404,
        error: 'Not Found',
        message: `Caveat's lake does not implement ${endpoint}`,
      },
      404,
    )
  }
}
