import {mkdir, readdir, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import type {Report} from '../Report.ts'
import {hashStudio} from './hashStudio.ts'
import {runSanity} from './runSanity.ts'
import {tryLock, type Lock} from './tryLock.ts'

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

const UNFINISHED = 'unfinished'
const LOCK = 'building.lock'

/**
 * The folder of the Studio built from the present sources. Builds it only if there is none. A build
 * gets its name when it is complete, so an interrupted one is never served.
 * @throws CliError with the builder's own words.
 */
export async function buildStudio(options: BuildOptions): Promise<string> {
  const {root, builds, environment, signal} = options
  const target = path.join(builds, await hashStudio(root, environment))
  if (await exists(target)) return target

  await mkdir(builds, {recursive: true})
  const lock = await takeTurn(builds, signal)
  try {
    if (!(await exists(target))) await build(target, options)
  } finally {
    lock.release()
  }
  return target
}

/** One build at a time: they share the builder's working folder. */
async function takeTurn(builds: string, signal: AbortSignal | undefined): Promise<Lock> {
  for (;;) {
    const lock = tryLock(path.join(builds, LOCK))
    if (lock !== undefined) return lock
    await pause(200, undefined, {signal})
  }
}

async function build(target: string, options: BuildOptions): Promise<void> {
  const {root, builds, environment, report, signal} = options
  const earlier = await namesOfBuilds(builds)
  const unfinished = path.join(builds, UNFINISHED)
  await rm(unfinished, {recursive: true, force: true})

  const reason = earlier.length === 0 ? 'first start only' : 'its sources or settings have changed'
  const title = `Building the Studio (${reason})…`
  const step = report.begin(title)
  const begun = performance.now()
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`
  const ticking = setInterval(() => step.update(seconds()), 200)
  // Of the installed packages only: auto-updates would fetch Sanity's from the network.
  const args = ['build', unfinished, '--yes', '--no-auto-updates']
  try {
    const {exitCode, output} = await runSanity(args, {root, environment, signal})
    signal?.throwIfAborted()
    if (exitCode !== 0) throw new CliError(describeFailure(output), EXIT_CODES.buildFailed)
  } finally {
    clearInterval(ticking)
    if (!signal?.aborted) step.end(`${title} ${seconds()}`)
  }
  await rename(unfinished, target)
  await removeOldBuilds(builds)
}

async function removeOldBuilds(builds: string): Promise<void> {
  const dated = await Promise.all(
    (await namesOfBuilds(builds)).map(async (name) => ({
      name,
      builtAt: (await stat(path.join(builds, name))).mtimeMs,
    })),
  )
  const newestFirst = dated.toSorted((a, b) => b.builtAt - a.builtAt)
  for (const {name} of newestFirst.slice(KEPT_BUILDS)) {
    await rm(path.join(builds, name), {recursive: true, force: true})
  }
}

async function namesOfBuilds(builds: string): Promise<string[]> {
  const entries = await readdir(builds, {withFileTypes: true})
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== UNFINISHED)
    .map(({name}) => name)
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
