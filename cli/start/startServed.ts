import {buildParts} from './buildParts.ts'
import type {DataFolder} from './lockDataFolder.ts'
import {openData} from './openData.ts'
import type {StartContext} from './StartContext.ts'
import {startLocal} from './startLocal.ts'
import {welcome} from './welcome.ts'

/** The lake, with the built Studio served from the same address. */
export async function startServed(start: StartContext): Promise<void> {
  const {options, report} = start
  const begun = performance.now()
  const ports = options.port === 0 ? [] : [options.port]
  const folder = await openData(options, ports, report)
  if (folder === undefined) return
  try {
    await serve(start, folder, begun)
  } finally {
    folder.release()
  }
}

async function serve(start: StartContext, folder: DataFolder, begun: number): Promise<void> {
  const {options, environment, report, stop} = start
  const [studioDirectory, createSite] = await buildParts(start)
  const local = await startLocal({
    file: folder.file,
    port: options.port,
    studioDirectory,
    site: {createSite},
    contentDirectory: options.contentDirectory,
    review: environment.review,
    report,
    signal: stop.signal,
  })
  try {
    folder.announce(local.url)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const headline = `Caveat is ready, ${seconds} s after it was started.`
    report.say(
      welcome({
        studio: local.url,
        api: local.url,
        file: folder.file,
        headline,
        review: environment.review,
      }),
    )
    await stop.requested
  } finally {
    await local.close()
  }
}
