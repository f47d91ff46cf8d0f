import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, onTestFinished} from 'vitest'

import type {LocalCaveat} from '../../../cli/start/startLocal.ts'
import {openBrowser} from './openBrowser.ts'
import {openStudio, type OpenStudio} from './openStudio.ts'
import {startStudio} from './startStudio.ts'

export type Journey = LocalCaveat & {
  /** Opens the Studio in a window of this person's own. */
  signIn: (personId: string) => Promise<OpenStudio>
}

/**
 * One browser for the tests of a file. Returns what begins a test: a Caveat of its own with the
 * sample content, which ends with the test.
 */
export function useBrowser(): () => Promise<Journey> {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  return async () => {
    const caveat = await startStudio()
    onTestFinished(() => caveat.close())
    return {
      ...caveat,
      signIn: (personId) => openStudio({browser, url: caveat.url, personId}),
    }
  }
}
