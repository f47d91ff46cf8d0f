import path from 'node:path'

import type {TestProject} from 'vitest/node'

import {createTerminalReport} from '../../../cli/createTerminalReport.ts'
import {PROJECT_ROOT} from '../../../cli/projectRoot.ts'
import {buildStudio} from '../../../cli/start/buildStudio.ts'
import {STUDIO_BUILDS} from '../../../cli/start/folders.ts'
import {findChromium, type Chromium} from './findChromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
    /** The built Studio, the same that npm start serves. */
    studioDirectory: string
  }
}

const CACHE = path.join(PROJECT_ROOT, '.caveat', 'test')

/** Builds the Studio and finds a browser, once for all browser tests. */
export async function setup(project: TestProject): Promise<void> {
  const report = createTerminalReport(process.stderr)
  project.provide('chromium', await findChromium(CACHE))
  project.provide(
    'studioDirectory',
    await buildStudio({root: PROJECT_ROOT, builds: STUDIO_BUILDS, environment: {}, report}),
  )
}
