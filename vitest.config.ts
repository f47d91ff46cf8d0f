import {defineConfig} from 'vitest/config'

/** `*.browser.test.ts` drives the built Studio in a real Chromium; everything else needs only Node. */
const BROWSER_TESTS = 'test/**/*.browser.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS],
          sequence: {groupOrder: 0},
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          globalSetup: 'test/journey/setup/prepareBrowserTests.ts',
          fileParallelism: false,
          // A machine that stalls for seconds can break one run of a browser; a fault breaks both.
          retry: 1,
          testTimeout: 240_000,
          hookTimeout: 60_000,
          expect: {poll: {timeout: 45_000, interval: 100}},
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
})
