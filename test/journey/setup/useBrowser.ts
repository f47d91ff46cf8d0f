import {inject} from 'vitest'

import {buildStudioNamed} from './buildStudioNamed.ts'
import {type Journey, useStudioOf} from './useStudioOf.ts'

/**
 * One browser for the tests of a file. Returns what begins a test: a Caveat of its own with the
 * sample content, which ends with the test. `studio` names another Studio than the project's own, one
 * of `test/journey/studios/`.
 */
export function useBrowser(studio?: string): () => Promise<Journey> {
  return useStudioOf({
    build: async () =>
      studio === undefined ? inject('studioDirectory') : buildStudioNamed(studio),
  })
}
