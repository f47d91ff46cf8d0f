import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {beforeAll, expect, test} from 'vitest'

import manifest from '../../package.json' with {type: 'json'}
import {EXIT_CODES} from '../../cli/exitCodes.ts'
import {CONTENT_DIRECTORY} from '../../cli/start/folders.ts'
import {createFolder} from '../cli/setup/createFolder.ts'
import {runCaveat} from '../cli/setup/runCaveat.ts'
import {type Run, runCommand} from '../cli/setup/runCommand.ts'
import {openPackage} from './setup/openPackage.ts'

/** Larger than what one thread reads alone. */
const LARGE = 10 * 1024 * 1024

let program: string

beforeAll(async () => {
  program = path.join((await openPackage()).folder, manifest.bin.caveat)
}, 120_000)

const runIn = (cwd: string, ...args: string[]): Run => runCommand(program, args, {cwd})

test('it calls itself as it is called where it is installed', async () => {
  const overview = runIn(await createFolder(), '--help')
  expect(await overview.ended).toBe(EXIT_CODES.ok)
  expect(overview.output()).toContain('Usage: npx caveat <command>')

  const usage = runIn(await createFolder(), 'start', '--help')
  expect(await usage.ended).toBe(EXIT_CODES.ok)
  expect(usage.output()).toContain('Usage: npx caveat start [options]')
})

test('it prints the roles that the sources print', async () => {
  const [built, source] = [runIn(await createFolder(), 'roles'), runCaveat(['roles'])]
  expect(await Promise.all([built.ended, source.ended])).toEqual([0, 0])
  expect(JSON.parse(built.output())).toEqual(JSON.parse(source.output()))
})

test('a folder without a Studio is named, and nothing is begun there', async () => {
  const folder = await createFolder()
  const run = runIn(folder, 'start')
  expect(await run.ended).toBe(EXIT_CODES.usage)
  expect(run.errors()).toContain(`There is no sanity.config.ts in ${folder}`)
  expect(await readdir(folder)).toEqual([])
})

test('it takes tokens of a lake in the folder of the Studio', async () => {
  const folder = await createFolder({'sanity.config.ts': '', 'src/page.ts': ''})
  const run = runIn(path.join(folder, 'src'), 'token', 'developer')
  expect(await run.ended).toBe(EXIT_CODES.ok)
  expect(run.output().trim()).toMatch(/^\S{20,}$/)
  expect(await readdir(path.join(folder, '.caveat'))).toContain('lake.sqlite')
})

test('it audits a large export in threads', async () => {
  const file = path.join(await createFolder(), 'export.ndjson')
  const bad = {_id: 'bad', _type: 'treatmentPage', title: 'A page', disclaimers: []}
  const names = (await readdir(CONTENT_DIRECTORY)).filter((name) => name.endsWith('.ndjson'))
  const content = await Promise.all(
    names.map((name) => readFile(path.join(CONTENT_DIRECTORY, name), 'utf8')),
  )
  const notes = Array.from({length: LARGE / 1024}, (_each, index) =>
    JSON.stringify({_id: `note-${index}`, _type: 'note', text: 'x'.repeat(1024)}),
  )
  await writeFile(file, [JSON.stringify(bad), ...notes, ...content].join('\n'))

  const run = runIn(path.dirname(file), 'audit', '--file', file, '--format', 'json')
  expect(await run.ended).toBe(EXIT_CODES.findings)
  expect(run.errors()).toBe('')
  expect(run.output()).toContain('disclaimer.missing')
})
