import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

import type {createSite, Site, SiteOptions} from '../../site/index.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import {buildSite} from './buildSite.ts'
import {SITE_BUILDS} from './folders.ts'
import {isRecord} from './isRecord.ts'

/** Makes the site of a dataset: the pages that may be shown, rendered. */
export type CreateSite = (options: Omit<SiteOptions, 'styles'>) => Site

const STYLES = path.join(PROJECT_ROOT, 'delivery', 'components', 'caveat.css')

/**
 * Loads what renders the pages, building it where its sources have changed.
 * @throws CliError when it cannot be built.
 */
export async function loadSite(signal?: AbortSignal): Promise<CreateSite> {
  const file = await buildSite({
    root: PROJECT_ROOT,
    builds: SITE_BUILDS,
    ...(signal && {signal}),
  })
  const [site, styles]: [unknown, string] = await Promise.all([
    import(pathToFileURL(file).href),
    readFile(STYLES, 'utf8'),
  ])
  if (!isSite(site)) throw new Error(`${file} is no build of the site.`)
  return (options) => site.createSite({...options, styles})
}

function isSite(module: unknown): module is {createSite: typeof createSite} {
  return isRecord(module) && typeof module['createSite'] === 'function'
}
