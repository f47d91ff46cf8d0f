import {readFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'

import type {createSite, Site, SiteOptions} from '../../site/index.ts'
import {OWN_FILES} from '../ownFiles.ts'
import {buildSite} from './buildSite.ts'
import {SITE_BUILDS} from './folders.ts'
import {isRecord} from './isRecord.ts'

/** Makes the site of a dataset: the pages that may be shown, rendered. */
export type CreateSite = (options: Omit<SiteOptions, 'styles'>) => Site

/**
 * Loads what renders the pages, building it where its sources are here and have changed.
 * @throws CliError when it cannot be built.
 */
export async function loadSite(signal?: AbortSignal): Promise<CreateSite> {
  const file =
    OWN_FILES.site ??
    (await buildSite({root: OWN_FILES.folder, builds: SITE_BUILDS, ...(signal && {signal})}))
  const [site, styles]: [unknown, string] = await Promise.all([
    import(pathToFileURL(file).href),
    readFile(OWN_FILES.styles, 'utf8'),
  ])
  if (!isSite(site)) throw new Error(`${file} is no build of the site.`)
  return (options) => site.createSite({...options, styles})
}

function isSite(module: unknown): module is {createSite: typeof createSite} {
  return isRecord(module) && typeof module['createSite'] === 'function'
}
