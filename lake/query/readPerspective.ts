import {LakeError} from '../LakeError.ts'
import type {Perspective} from './Perspective.ts'

/** From this version of Sanity's API on, a query without a perspective sees what is published. */
const PUBLISHED_BY_DEFAULT_SINCE = '2025-02-19'

/** What a release may be called. */
export const RELEASE_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/

/**
 * Reads the `perspective` parameter: `raw`, `published`, `drafts` (or its older name
 * `previewDrafts`), or a comma-separated stack of release names, uppermost first. `version` is
 * the request's API version, such as `v2025-02-19` or `vX`. Throws a 400 LakeError.
 */
export function readPerspective(parameter: string | undefined, version: string): Perspective {
  if (parameter === undefined || parameter === '') return defaultFor(version)
  if (parameter === 'raw') return 'raw'
  const layers = parameter.split(',').map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
  const unknown = layers.find((layer) => !RELEASE_NAME.test(layer))
  if (unknown !== undefined || (layers.includes('raw') && layers.length > 1)) {
    throw new LakeError(400, `Invalid perspective: "${parameter}"`, {type: 'validationError'})
  }
  return layers.filter((layer) => layer !== 'published')
}

function defaultFor(version: string): Perspective {
  const date = version.replace(/^v/, '')
  return date === 'X' || date >= PUBLISHED_BY_DEFAULT_SINCE ? [] : 'raw'
}
