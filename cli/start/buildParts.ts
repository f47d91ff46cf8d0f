import {PROJECT_ROOT} from '../projectRoot.ts'
import {buildStudio} from './buildStudio.ts'
import {STUDIO_BUILDS} from './folders.ts'
import {type CreateSite, loadSite} from './loadSite.ts'
import type {StartContext} from './StartContext.ts'

/** Builds, where they are not yet, the Studio and what renders the pages. */
export async function buildParts({
  environment,
  report,
  stop,
}: StartContext): Promise<[studioDirectory: string, createSite: CreateSite]> {
  return Promise.all([
    buildStudio({
      root: PROJECT_ROOT,
      builds: STUDIO_BUILDS,
      environment: environment.variables,
      report,
      signal: stop.signal,
    }),
    loadSite(stop.signal),
  ])
}
