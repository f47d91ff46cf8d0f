import {mkdir, readdir, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import type {Report} from '../Report.ts'
import {hashStudio} from './hashStudio.ts'
import {runSanity} from './runSanity.ts'

export type BuildOptions = {
  root: string
  /** The folder that keeps the builds, one folder each, named by what it was built from. */
  builds: string
  /** The SANITY_STUDIO_ variables that the Studio is built with. */
  environment: Record<string, string>
  report: Report
  /** Stops the build. */
  signal?: AbortSignal
}

/** So that a build which another start still serves stays for a while. */
const KEPT_BUILDS = 3

/**
 * The folder of the Studio built from the present sources. Builds it only if there is none. A build
 * appears under its name when it is complete, so an interrupted one is never served.
 * @throws CliError with the builder's own words.
 */
export async function buildStudio(options: BuildOptions): Promise<string> {
  const {root, builds, environment, report, signal} = options
  const target = path.join(builds, await hashStudio(root, environment))
  if (await exists(target)) return target

  await mkdir(builds, {recursive: true})
  const first = (await readdir(builds)).length === 0
  const unfinished = path.join(builds, `unfinished-${process.pid}`)
  const reason = first ? 'first start only' : 'its sources have changed'
  const step = report.begin(`Building the Studio (${reason})…`)
  const begun = performance.now()
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`
  const ticking = setInterval(() => step.update(seconds()), 200)
  try {
    const args = ['build', unfinished, '--yes', '--no-auto-updates']
    const {exitCode, output} = await runSanity(args, {root, environment, signal})
    signal?.throwIfAborted()
    if (exitCode !== 0) throw new CliError(describeFailure(output), EXIT_CODES.buildFailed)
    await publish(unfinished, target)
  } finally {
    clearInterval(ticking)
    step.end(`Building the Studio (${reason})… ${seconds()}`)
    await rm(unfinished, {recursive: true, force: true})
  }
  await removeOldBuilds(builds)
  return target
}

/** Another start may have finished the same build meanwhile: then its result serves as well. */
async function publish(unfinished: string, target: string): Promise<void> {
  try {
    await rename(unfinished, target)
  } catch (error) {
    if (!(await exists(target))) throw error
  }
}

async function removeOldBuilds(builds: string): Promise<void> {
  const names = (await readdir(builds)).filter((name) => !name.startsWith('unfinished-'))
  const dated = await Promise.all(
    names.map(async (name) => ({name, builtAt: (await stat(path.join(builds, name))).mtimeMs})),
  )
  const newestFirst = dated.toSorted((a, b) => b.builtAt - a.builtAt)
  for (const {name} of newestFirst.slice(KEPT_BUILDS)) {
    await rm(path.join(builds, name), {recursive: true, force: true})
  }
}

function describeFailure(output: string): string {
  return `The Studio could not be built. The builder says:\n\n${output.trim()}`
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  )
}
