import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, onTestFinished} from 'vitest'

import type {LocalCaveat} from '../../../cli/start/startLocal.ts'
import {buildStudioNamed} from './buildStudioNamed.ts'
import {openBrowser} from './openBrowser.ts'
import {openStudio, type OpenStudio} from './openStudio.ts'
import {startStudio} from './startStudio.ts'

const BUILD_TIMEOUT_MS = 240_000

export type Journey = LocalCaveat & {
  /** Opens the Studio, or a workspace of it, in a window of this person's own. */
  signIn: (personId: string, basePath?: string) => Promise<OpenStudio>
}

/**
 * One browser for the tests of a file. Returns what begins a test: a Caveat of its own with the
 * sample content, which ends with the test. `studio` names another Studio than the project's own, one
 * of `test/journey/studios/`.
 */
export function useBrowser(studio?: string): () => Promise<Journey> {
  let browser: Browser
  let studioDirectory: string | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  beforeAll(async () => {
    if (studio !== undefined) studioDirectory = await buildStudioNamed(studio)
  }, BUILD_TIMEOUT_MS)
  afterAll(() => browser.close())

  return async () => {
    const caveat = await startStudio(studioDirectory)
    onTestFinished(() => caveat.close())
    return {
      ...caveat,
      signIn: (personId, basePath) => openStudio({browser, url: caveat.url, personId, basePath}),
    }
  }
}
