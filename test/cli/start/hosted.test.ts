import {existsSync} from 'node:fs'
import path from 'node:path'

import {expect, test, vi} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {createFolder} from '../setup/createFolder.ts'
import {runCaveat} from '../setup/runCaveat.ts'

const HOSTED = {SANITY_STUDIO_PROJECT_ID: 'abc12345', SANITY_STUDIO_DATASET: 'staging'}

test(
  'two variables turn to hosted Sanity: the same Studio, and no lake',
  {timeout: 300_000},
  async () => {
    const data = path.join(await createFolder(), 'data')
    const run = runCaveat(['start', '--port', '0', '--data', data], HOSTED)
    await vi.waitUntil(() => run.output().includes('Ctrl+C stops it'), {timeout: 240_000})
    expect(run.output()).toContain('project abc12345, dataset staging')
    const url = /Studio is at (\S+)/.exec(run.output())?.[1] ?? ''

    const page = await fetch(`${url}/structure`, {headers: {accept: 'text/html'}})
    expect(await page.text()).toContain('<script')
    expect((await fetch(`${url}/v1/auth/providers`)).status).toBe(404)
    const pages = await fetch(`${url}/pages`)
    expect(pages.status).toBe(500)
    expect(await pages.text()).toContain('could not be put together')
    expect(run.output()).toContain('A page could not be put together: ')
    run.process.kill('SIGINT')
    expect(await run.ended).toBe(EXIT_CODES.ok)
    expect(existsSync(data)).toBe(false)
  },
)

test.each([
  [{...HOSTED}, ['--reset'], '--reset concerns the local data'],
  [{SANITY_STUDIO_PROJECT_ID: 'abc12345'}, [], 'SANITY_STUDIO_DATASET is missing'],
])('with %j, start %j is refused in words', async (environment, more, message) => {
  const run = runCaveat(['start', '--port', '0', ...more], environment)
  expect(await run.ended).toBe(EXIT_CODES.usage)
  expect(run.errors()).toContain(message)
})
