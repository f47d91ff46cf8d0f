import {createLake, type Lake} from '../../lake/index.ts'
import {connectWithin} from '../dataset/connectWithin.ts'
import {createGroqForms} from '../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../policy/review/index.ts'
import type {Site} from '../../site/index.ts'
import {people} from '../people.ts'
import type {Report} from '../Report.ts'
import {importContent} from './importContent.ts'
import type {CreateSite} from './loadSite.ts'
import {LOCAL_DATASET} from './localDataset.ts'
import {mountSite, SITE_PATH} from './mountSite.ts'
import {explainListenError} from './requirePort.ts'

const {deliveryFilter, reviewFilter} = createGroqForms({review: DEFAULT_REVIEW_OPTIONS})

/** The rule with compliance review, as far as GROQ can say it. */
const REVIEWED = `${deliveryFilter} && ${reviewFilter}`

export type LocalOptions = {
  /** Path of the lake's SQLite file. It is created when missing. */
  file: string
  /** 0 takes a free one. */
  port: number
  /** A built Studio to serve at `/`. */
  studioDirectory?: string
  /** Serves the pages that may be shown below `/pages`. */
  site?: LocalSite
  /** A folder of .ndjson files to import, unless this lake has imported one before. */
  contentDirectory?: string | undefined
  /** Whether what is imported is to be approved by the local reviewer as well. */
  review?: boolean | undefined
  /** Origins that may use the lake beside its own, such as a development server's. */
  origins?: readonly string[]
  report: Report
  signal?: AbortSignal
}

export type LocalSite = {
  createSite: CreateSite
  /** Where the Studio is; undefined for the lake's own address. */
  studioUrl?: string
}

export type LocalCaveat = {url: string; lake: Lake; close(): Promise<void>}

/**
 * Opens the lake with the local people, imports the content if that was not done before, and
 * then listens. On any failure the lake is closed again.
 * @throws CliError about content or a taken port.
 */
export async function startLocal(options: LocalOptions): Promise<LocalCaveat> {
  const {port, contentDirectory, report, review, signal} = options
  const lake = openLake(options)
  try {
    if (contentDirectory !== undefined) {
      await importContent({lake, directory: contentDirectory, report, review})
    }
    signal?.throwIfAborted()
    const {url} = await lake.listen(port).catch(async (error: unknown) => {
      throw await explainListenError(port, error)
    })
    return {url, lake, close: () => lake.close()}
  } catch (error) {
    await lake.close()
    throw error
  }
}

function openLake(options: LocalOptions): Lake {
  const {file, studioDirectory, origins, site} = options
  const pages = site && lazily(() => siteOf(site, options, lake))
  const lake: Lake = createLake({
    ...LOCAL_DATASET,
    file,
    people,
    ...(studioDirectory === undefined ? {} : {studioDirectory}),
    ...(origins === undefined ? {} : {origins}),
    ...(pages && {mounts: {[SITE_PATH]: (request) => pages()(request)}}),
  })
  return lake
}

/** With review on, the site asks as one who sees decisions, so that its readers see what those let through. */
function siteOf(
  {createSite, studioUrl}: LocalSite,
  {review, report}: LocalOptions,
  lake: Lake,
): Site {
  const perspective = 'published'
  const asked = review
    ? {
        rule: REVIEWED,
        client: connectWithin(() => lake, {perspective, token: lake.tokenFor('developer')}),
      }
    : {client: connectWithin(() => lake, {perspective})}
  return mountSite(createSite, {...asked, studioUrl, report})
}

function lazily<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
