import type {Context} from 'hono'

import type {LakeContext} from '../LakeContext.ts'
import {LakeError} from '../LakeError.ts'

/** Throws the 404 of Sanity's API unless the path names the lake's one dataset. */
export function checkDataset(c: Context, {dataset, projectId}: LakeContext): void {
  const named = c.req.param('dataset')
  if (named === dataset) return
  throw new LakeError(404, `Dataset "${named}" not found for project ID "${projectId}"`, {
    title: 'Dataset not found',
  })
}
