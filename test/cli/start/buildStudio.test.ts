import {mkdir, readdir} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import {CliError} from '../../../cli/CliError.ts'
import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {buildStudio, type BuildOptions} from '../../../cli/start/buildStudio.ts'
import {hashStudio} from '../../../cli/start/hashStudio.ts'
import {createFolder} from '../setup/createFolder.ts'
import {createRecordingReport} from '../setup/createRecordingReport.ts'

async function buildOf(files: Record<string, string>): Promise<BuildOptions & {text(): string}> {
  const root = await createFolder(files)
  return {root, builds: path.join(root, 'builds'), environment: {}, ...createRecordingReport()}
}

const BROKEN = {'sanity.config.ts': 'this is no Studio'}

async function foldersIn(place: string): Promise<string[]> {
  const entries = await readdir(place, {withFileTypes: true})
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name)
}

test('a Studio that was built from the same sources is not built again', async () => {
  const options = await buildOf(BROKEN)
  const known = path.join(options.builds, await hashStudio(options.root, {}))
  await mkdir(known, {recursive: true})
  expect(await buildStudio(options)).toBe(known)
  expect(options.text()).toBe('')
})

test("a failed build is told in the builder's words and leaves nothing to serve", async () => {
  const options = await buildOf(BROKEN)
  const error: unknown = await buildStudio(options).catch((caught: unknown) => caught)
  if (!(error instanceof CliError)) throw error
  expect(error.exitCode).toBe(EXIT_CODES.buildFailed)
  expect(error.message.length).toBeGreaterThan(80)
  expect(options.text()).toMatch(/^Building the Studio \(first start only\)…\n.*… \d+\.\d s\n$/)
  expect(await foldersIn(options.builds)).not.toContain(await hashStudio(options.root, {}))
}, 60_000)

test('an interrupted build leaves nothing to serve', async () => {
  const options = await buildOf(BROKEN)
  const stop = new AbortController()
  const building = buildStudio({...options, signal: stop.signal})
  stop.abort()
  await expect(building).rejects.toMatchObject({name: 'AbortError'})
  const name = await hashStudio(options.root, {})
  expect(await foldersIn(options.builds)).not.toContain(name)
}, 60_000)
