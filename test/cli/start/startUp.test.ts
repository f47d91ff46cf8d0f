import {createServer} from 'node:http'
import {once} from 'node:events'
import {readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, onTestFinished, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {people} from '../../../cli/people.ts'
import {createToken} from '../../../cli/token/createToken.ts'
import {connect} from '../setup/connect.ts'
import {createFolder} from '../setup/createFolder.ts'
import {runCaveat} from '../setup/runCaveat.ts'
import type {Run} from '../setup/runCommand.ts'

const LONG = {timeout: 300_000}

const startIn = (folder: string, ...more: string[]): Run =>
  runCaveat(['start', '--port', '0', '--data', folder, ...more])

async function stop(run: Run, signal: NodeJS.Signals = 'SIGINT') {
  run.process.kill(signal)
  return run.ended
}

test('a start prints where it answers and who may sign in, and answers there', LONG, async () => {
  const run = startIn(await createFolder())
  const url = await run.ready()
  for (const {name} of people) expect(run.output()).toContain(name)
  expect(run.output()).toMatch(/Imported the content: \d+ documents\./)

  const page = await fetch(`${url}/structure`, {headers: {accept: 'text/html'}})
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<script')
  expect(run.output()).toContain(`Pages   ${url}/pages`)
  const list = await fetch(`${url}/pages`)
  expect(list.status).toBe(200)
  expect(await list.text()).toContain('<h1>Pages</h1>')
  const pages = await connect({url}).fetch('count(*[_type == "treatmentPage"])')
  expect(pages).toBe(1)

  expect(await stop(run)).toBe(EXIT_CODES.ok)
  expect(run.errors()).toBe('')
})

test('with --review pages need an approval, and what is imported has one', LONG, async () => {
  const folder = await createFolder()
  const run = startIn(folder, '--review')
  const url = await run.ready()
  expect(run.output()).toMatch(/\d+ are approved by Compliance\./)
  expect(run.output()).toContain('Compliance review is on')
  const token = await createToken('developer', folder)
  const signers = await connect({url, token}).fetch(
    'array::unique(*[_type == "reviewDecision"].signer.id)',
  )
  expect(signers).toEqual(['compliance-reviewer'])
  expect(await stop(run)).toBe(EXIT_CODES.ok)
})

test('data and tokens stay between starts, and SIGTERM stops as Ctrl+C does', LONG, async () => {
  const folder = await createFolder()
  const first = startIn(folder)
  const url = await first.ready()
  const token = await createToken('marketing-editor', folder)
  await connect({url, token}).create({_id: 'drafts.mine', _type: 'article', title: 'Mine'})
  expect(await stop(first, 'SIGTERM')).toBe(EXIT_CODES.ok)

  const second = startIn(folder)
  const again = connect({url: await second.ready(), token})
  expect(await again.getDocument('drafts.mine')).toMatchObject({title: 'Mine'})
  expect(second.output()).not.toContain('Imported')
  expect(await stop(second)).toBe(EXIT_CODES.ok)
})

test('--reset begins anew and keeps what was there under another name', LONG, async () => {
  const folder = await createFolder()
  const first = startIn(folder)
  await first.ready()
  const token = await createToken('marketing-editor', folder)
  await stop(first)

  const second = startIn(folder, '--reset')
  const client = connect({url: await second.ready(), token})
  await expect(client.getDocument('drafts.mine')).rejects.toMatchObject({statusCode: 401})
  expect(second.output()).toContain('Imported the content')
  await stop(second)
  const kept = (await readdir(folder)).filter((name) => /^lake\..+\.sqlite$/.test(name))
  expect(kept).toHaveLength(1)
  expect(second.output()).toContain(kept[0])
})

test(
  'a second start on the same data is refused and told where the first answers',
  LONG,
  async () => {
    const folder = await createFolder()
    const first = startIn(folder)
    const url = await first.ready()
    const second = startIn(folder)
    expect(await second.ended).toBe(EXIT_CODES.alreadyRunning)
    expect(second.errors()).toContain(url)
    const reset = startIn(folder, '--reset', '--yes')
    expect(await reset.ended).toBe(EXIT_CODES.alreadyRunning)
    expect(await stop(first)).toBe(EXIT_CODES.ok)
  },
)

test('a taken port is named, and nothing is put aside', LONG, async () => {
  const other = createServer((_request, response) => void response.end('hello')).listen(0, '::')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const folder = await createFolder({'lake.sqlite': 'as it was'})

  const run = runCaveat(['start', '--reset', '--port', String(port), '--data', folder])
  expect(await run.ended).toBe(EXIT_CODES.portTaken)
  expect(run.errors()).toMatch(/Port \d+ is taken.*npm start -- --port 4000/)
  expect(await readdir(folder)).toContain('lake.sqlite')
})

test('a file that is no lake is told in words', LONG, async () => {
  const folder = await createFolder()
  await writeFile(path.join(folder, 'lake.sqlite'), 'not a database, but long enough '.repeat(64))
  const run = startIn(folder)
  expect(await run.ended).toBe(EXIT_CODES.failed)
  expect(run.errors()).toContain('lake.sqlite')
  expect(run.errors()).not.toContain('    at ')
})
