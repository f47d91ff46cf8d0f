import {createMiddleware} from 'hono/factory'

import {checkDataset} from '../data/checkDataset.ts'
import type {LakeContext} from '../LakeContext.ts'

/** Middleware for paths with a `:dataset`: anything but the lake's own is a 404. */
export function requireDataset(context: LakeContext) {
  return createMiddleware(async (c, next) => {
    checkDataset(c, context)
    await next()
  })
}
