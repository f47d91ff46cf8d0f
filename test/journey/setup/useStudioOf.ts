import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, onTestFinished} from 'vitest'

import type {LocalCaveat} from '../../../cli/start/startLocal.ts'
import {openBrowser} from './openBrowser.ts'
import {openStudio, type OpenStudio} from './openStudio.ts'
import {startStudio} from './startStudio.ts'

const BUILD_TIMEOUT_MS = 240_000

export type Journey = LocalCaveat & {
  /** Opens the Studio, or a workspace of it, in a window of this person's own. */
  signIn: (personId: string, basePath?: string) => Promise<OpenStudio>
}

/** Which Studio, and whether the sample content is approved in it. */
export type StudioOf = {
  /** Gives the folder of the built Studio. */
  readonly build: () => Promise<string>
  readonly review?: boolean
}

/** One browser for the tests of a file. Returns what begins a test: a Caveat of its own. */
export function useStudioOf({build, review = false}: StudioOf): () => Promise<Journey> {
  let browser: Browser
  let studioDirectory: string
  beforeAll(async () => {
    browser = await openBrowser()
  })
  beforeAll(async () => {
    studioDirectory = await build()
  }, BUILD_TIMEOUT_MS)
  afterAll(() => browser.close())

  return async () => {
    const caveat = await startStudio(studioDirectory, {review})
    onTestFinished(() => caveat.close())
    return {
      ...caveat,
      signIn: (personId, basePath) => openStudio({browser, url: caveat.url, personId, basePath}),
    }
  }
}
