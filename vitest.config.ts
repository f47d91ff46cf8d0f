import {defineConfig} from 'vitest/config'

/** `*.browser.test.ts` drives the built Studio in a real Chromium; everything else needs only Node. */
const BROWSER_TESTS = 'test/**/*.browser.test.ts'

/** `retry`: a machine that stalls can break one run of real processes; a fault breaks both. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 1,
          sequence: {groupOrder: 0},
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          globalSetup: 'test/journey/setup/prepareBrowserTests.ts',
          fileParallelism: false,
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
