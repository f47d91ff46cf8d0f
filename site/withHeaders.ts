import type {MiddlewareHandler} from 'hono'

/** Nothing runs and nothing is loaded from elsewhere but the images that Sanity keeps. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' http://localhost:* https://cdn.sanity.io",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Headers of every answer. What may be shown can change at any moment, so that nothing is kept. */
export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', POLICY)
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('referrer-policy', 'strict-origin-when-cross-origin')
  c.header('x-content-type-options', 'nosniff')
}
