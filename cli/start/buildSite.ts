import {existsSync} from 'node:fs'
import {mkdir, readdir, rename, rm} from 'node:fs/promises'
import path from 'node:path'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {hashSources} from './hashSources.ts'
import {packageFile} from './packageFile.ts'
import {runProgram} from './runProgram.ts'

export type SiteBuildOptions = {
  root: string
  /** The folder that keeps the builds, one file each, named by what it was built from. */
  builds: string
  /** Stops the build. */
  signal?: AbortSignal
}

/** What the site is made of. The lock file stands for every installed package. */
const SOURCES = ['delivery', 'package-lock.json', 'policy', 'site']

const FOR_PRODUCTION = "--transform.define=process.env.NODE_ENV:'production'"

/**
 * The file of the site built from the present sources: Node cannot read JSX. Builds it only if there
 * is none; a build gets its name when it is complete.
 * @throws CliError with the builder's own words.
 */
export async function buildSite({root, builds, signal}: SiteBuildOptions): Promise<string> {
  const name = `${await hashSources(root, SOURCES)}.mjs`
  const file = path.join(builds, name)
  if (existsSync(file)) return file
  await mkdir(builds, {recursive: true})
  const unfinished = `${file}.${process.pid}`
  const entry = path.join('site', 'index.ts')
  const args = [entry, `--file=${unfinished}`, '--platform=node', '--format=esm', FOR_PRODUCTION]
  const bundler = packageFile('rolldown', 'bin/cli.mjs')
  const {exitCode, output} = await runProgram(bundler, args, {
    root,
    environment: {NO_COLOR: '1'},
    signal,
  })
  signal?.throwIfAborted()
  if (exitCode !== 0) throw new CliError(describeFailure(output), EXIT_CODES.buildFailed)
  await rename(unfinished, file)
  await removeOthers(builds, name)
  return file
}

/** Whoever still serves an earlier build has read it already. */
async function removeOthers(builds: string, name: string): Promise<void> {
  const others = (await readdir(builds)).filter((found) => found.endsWith('.mjs') && found !== name)
  await Promise.all(others.map((other) => rm(path.join(builds, other), {force: true})))
}

function describeFailure(output: string): string {
  return `The page view could not be built. The builder says:\n\n${output.trim()}`
}
