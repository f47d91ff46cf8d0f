import type {DataFolder} from './lockDataFolder.ts'
import {openData} from './openData.ts'
import {refuseReset} from './refuseReset.ts'
import {reloadSite} from './reloadSite.ts'
import {requirePort} from './requirePort.ts'
import {runDevServer} from './runDevServer.ts'
import type {StartContext} from './StartContext.ts'
import {startLocal} from './startLocal.ts'
import {welcome} from './welcome.ts'

/**
 * Development: Sanity's development server with the Studio from its sources, and the lake on the
 * next port. On hosted Sanity only the former.
 */
export async function startDev(start: StartContext): Promise<void> {
  const {options, environment, report} = start
  if (environment.hosted !== undefined) {
    refuseReset(options.reset)
    await requirePort(options.port)
    report.say(`The Studio works on hosted Sanity, project ${environment.hosted.projectId}.`)
    await runDevServer(start, {})
    return
  }
  const folder = await openData(options, [options.port, options.port + 1], report)
  if (folder === undefined) return
  try {
    await serveBoth(start, folder)
  } finally {
    folder.release()
  }
}

async function serveBoth(start: StartContext, folder: DataFolder): Promise<void> {
  const {environment, options, report, stop} = start
  const studio = `http://localhost:${options.port}`
  const local = await startLocal({
    file: folder.file,
    port: options.port + 1,
    site: {createSite: reloadSite, studioUrl: studio},
    contentDirectory: options.contentDirectory,
    review: environment.review,
    origins: [studio],
    report,
    signal: stop.signal,
  })
  try {
    folder.announce(local.url)
    const headline = 'The lake is ready; the Studio follows.'
    report.say(
      welcome({studio, api: local.url, file: folder.file, headline, review: environment.review}),
    )
    await runDevServer(start, {SANITY_STUDIO_LAKE_URL: local.url})
  } finally {
    await local.close()
  }
}
