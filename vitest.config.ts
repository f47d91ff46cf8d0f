import {randomUUID} from 'node:crypto'

import {defineConfig} from 'vitest/config'

/** `*.browser.test.ts` drives the built Studio in a real Chromium; everything else needs only Node. */
const BROWSER_TESTS = 'test/**/*.browser.test.ts'

/** `*.docs.test.ts` holds the documentation against what the other tests of the same run have seen. */
const DOCS_TESTS = 'test/**/*.docs.test.ts'

const run = randomUUID()

/**
 * A machine that stalls can break one run of real processes; a fault breaks both. But a counterexample
 * that chance has found is a fault, though the next run may miss it.
 */
const retry = {count: 1, condition: /^(?!Property failed)/}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, DOCS_TESTS],
          provide: {run},
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          provide: {run},
          globalSetup: 'test/journey/setup/prepareBrowserTests.ts',
          maxWorkers: 2,
          retry,
          testTimeout: 240_000,
          hookTimeout: 60_000,
          expect: {poll: {timeout: 45_000, interval: 100}},
          sequence: {groupOrder: 2},
        },
      },
      {
        test: {
          name: 'docs',
          include: [DOCS_TESTS],
          provide: {run},
          sequence: {groupOrder: 3},
        },
      },
    ],
  },
})
