import {readdirSync, readFileSync} from 'node:fs'
import {open, readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {gzipSync} from 'node:zlib'

import {packTar} from 'modern-tar'
import {describe, expect, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {CONTENT_DIRECTORY} from '../../../cli/start/folders.ts'
import {lockDataFolder} from '../../../cli/start/lockDataFolder.ts'
import {connect} from '../setup/connect.ts'
import {createFolder} from '../setup/createFolder.ts'
import {openLake} from '../setup/openLake.ts'
import {runCaveat} from '../setup/runCaveat.ts'

const NDJSON = readdirSync(CONTENT_DIRECTORY)
  .filter((name) => name.endsWith('.ndjson'))
  .map((name) => readFileSync(path.join(CONTENT_DIRECTORY, name), 'utf8').trimEnd())
  .join('\n')

const AT = ['--at', '2026-06-01']

/** A live page, as bad as can be. */
const BAD = {_id: 'bad', _type: 'treatmentPage', title: 'Bad, 100 % safe: a page', disclaimers: []}

const WITH_BAD = `${NDJSON}\n${JSON.stringify(BAD)}\n`
const BAD_LINE = WITH_BAD.trimEnd().split('\n').length

async function audit(content: string | Uint8Array, ...args: string[]) {
  const file = path.join(await createFolder(), 'export')
  await writeFile(file, content)
  const run = runCaveat(['audit', '--file', file, ...AT, ...args])
  const code = await run.ended
  return {code, output: run.output(), errors: run.errors(), file}
}

describe('the exit code', () => {
  test('is 0 when nothing is blocked', async () => {
    const {code, output, errors} = await audit(NDJSON)
    expect(errors).toBe('')
    expect(output).toContain('2 pages judged, of 55 documents; nothing found.')
    expect(code).toBe(EXIT_CODES.ok)
  })

  test('is 1 when a page is blocked', async () => {
    const {code, output} = await audit(WITH_BAD)
    expect(code).toBe(EXIT_CODES.findings)
    expect(output).toContain(`Bad, 100 % safe: a page  treatmentPage bad, line ${BAD_LINE}`)
    expect(output).toMatch(/error {2}disclaimer\.missing {2}disclaimers\n {4}This page links no/)
    expect(output).toMatch(/error {4}disclaimer\.missing +in 1 page\n/)
    expect(output).toContain('1 blocked by the rule')
  })

  test('is 3 when a line is broken; the rest is judged', async () => {
    const {code, output} = await audit(`{"_id":\n${WITH_BAD}`)
    expect(code).toBe(EXIT_CODES.unreadable)
    expect(output).toContain('line 1  this line is not JSON')
    expect(output).toContain(`bad, line ${BAD_LINE + 1}`)
    expect(output).toContain('1 line unreadable, so that this is not the whole.')
  })

  test.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['something else', Buffer.from(NDJSON, 'utf16le')],
    ['a packed export that breaks off', gzipSync(NDJSON).subarray(0, -20)],
  ])('is 3 for %s', async (_, content) => {
    const {code, errors, output, file} = await audit(content)
    expect(code).toBe(EXIT_CODES.unreadable)
    expect(errors).toContain('cannot be read: ')
    expect(errors).toContain(path.basename(file))
    expect(output).toBe('')
  })

  test.each([
    [['--file', 'missing.ndjson'], EXIT_CODES.unreadable, 'missing.ndjson cannot be read'],
    [['--data', 'no-such-folder'], EXIT_CODES.unreadable, 'There is no lake in'],
    [['--at', 'soon'], EXIT_CODES.usage, '--at takes a day such as 2026-06-01'],
    [['--format', 'xml'], EXIT_CODES.usage, '--format takes pretty, json, ndjson, github'],
    [['export.ndjson'], EXIT_CODES.usage, 'named by --file'],
    [['--file', 'a', '--dataset', 'b'], EXIT_CODES.usage, 'either a --file or a dataset'],
    [['--dataset', 'staging'], EXIT_CODES.usage, 'takes both --project-id and --dataset'],
    [['--project-id', 'a', '--dataset', 'b'], EXIT_CODES.usage, 'SANITY_AUTH_TOKEN'],
  ])('of %j is told by a message', async (args, code, message) => {
    const run = runCaveat(['audit', ...args])
    expect(await run.ended).toBe(code)
    expect(run.errors()).toContain(message)
    expect(run.errors()).not.toContain('    at ')
  })

  test('is 2 where the environment names hosted Sanity but no token', async () => {
    const hosted = {SANITY_STUDIO_PROJECT_ID: 'abc12345', SANITY_STUDIO_DATASET: 'staging'}
    const run = runCaveat(['audit'], {...hosted, SANITY_AUTH_TOKEN: ''})
    expect(await run.ended).toBe(EXIT_CODES.usage)
    expect(run.errors()).toContain('Set SANITY_AUTH_TOKEN to a token that reads every document')
  })
})

test('an archive as Sanity exports it, and standard input, are read as well', async () => {
  const archive = await packTar([
    {header: {name: 'shop/', size: 0, type: 'directory'}},
    {header: {name: 'shop/assets.json', size: 2}, body: '{}'},
    {header: {name: 'shop/data.ndjson', size: Buffer.byteLength(WITH_BAD)}, body: WITH_BAD},
  ])
  const folder = await createFolder()
  const file = path.join(await createFolder(), 'export')
  await writeFile(file, gzipSync(archive))
  const handle = await open(file)
  for (const named of [file, '-']) {
    const run = runCaveat(['audit', '--file', named, ...AT], {TMPDIR: folder}, handle.fd)
    expect(await run.ended).toBe(EXIT_CODES.findings)
    expect(run.output()).toContain(`bad, line ${BAD_LINE}`)
  }
  await handle.close()
  // What was unpacked for the audit is gone.
  expect(await readdir(folder)).toEqual([])
})

test('the moment of the judgement can be chosen', async () => {
  const run = await audit(NDJSON, '--at', '2099-01-01T00:00:00Z', '--format', 'json')
  expect(run.code).toBe(EXIT_CODES.findings)
  const {findings} = JSON.parse(run.output)
  expect(findings.map(({code}: {code: string}) => code)).toContain('disclaimer.expired')
})

test('drafts are judged when they are asked for, and versions in their release', async () => {
  const version = {...BAD, _id: 'versions.r1.bad', title: 'A version'}
  const content = `${NDJSON}\n${JSON.stringify(version)}\n`
  expect((await audit(content)).code).toBe(EXIT_CODES.ok)
  const {code, output} = await audit(content, '--drafts')
  expect(code).toBe(EXIT_CODES.findings)
  expect(output).toContain('drafts.treatment-page-esketamine-nasal-spray')
  expect(output).toContain('versions.r1.bad')
})

const FINDING = {
  code: 'disclaimer.missing',
  level: 'error',
  path: 'disclaimers',
  line: BAD_LINE,
  document: {id: 'bad', type: 'treatmentPage', title: BAD.title},
}

describe('the format', () => {
  test('json is one object', async () => {
    const {output} = await audit(`${WITH_BAD}[]\n`, '--format', 'json')
    expect(JSON.parse(output)).toMatchObject({
      summary: {documents: 56, judged: 3, blocked: 1, warned: 0, faults: 1},
      findings: expect.arrayContaining([expect.objectContaining(FINDING)]),
      faults: [{line: BAD_LINE + 1, fault: expect.stringContaining('no document')}],
    })
  })

  test('ndjson is a line for each finding and fault, and the summary', async () => {
    const {output} = await audit(`${WITH_BAD}[]\n`, '--format', 'ndjson')
    const lines = output.trimEnd().split('\n')
    const records = lines.map((line): unknown => JSON.parse(line))
    expect(records[0]).toEqual({finding: expect.objectContaining(FINDING)})
    expect(records.at(-2)).toEqual({fault: expect.objectContaining({line: BAD_LINE + 1})})
    expect(records.at(-1)).toEqual({summary: expect.objectContaining({blocked: 1})})
  })

  test('github is a workflow command for each finding and fault', async () => {
    const {output, file} = await audit(`${WITH_BAD}[]\n`, '--format', 'github')
    const place = `file=${path.relative('', file)},line=`
    expect(output).toContain(
      `::error title=disclaimer.missing,${place}${BAD_LINE}::This page links no disclaimer. `,
    )
    expect(output).toContain('(Bad, 100 %25 safe: a page, bad, disclaimers)')
    expect(output).toContain(`::error title=Unreadable line,${place}${BAD_LINE + 1}::`)
    expect(output).toContain('1 blocked by the rule')
    expect(output.split('\n').filter((line) => line.startsWith('::')).length).toBeGreaterThan(2)
  })
})

test('the local lake is asked, whether it is running or not', async () => {
  const folder = await createFolder()
  const {lake} = await openLake(path.join(folder, 'lake.sqlite'))
  const {url} = await lake.listen(0)
  const client = connect({url, token: lake.tokenFor('developer')})
  await client.create(BAD)
  await client.create({...BAD, _id: 'drafts.other'})

  const holder = lockDataFolder(folder)
  holder.announce(url)
  const args = ['audit', '--data', folder, '--drafts']
  const running = runCaveat(args)
  expect(await running.ended).toBe(EXIT_CODES.findings)
  expect(running.output()).toContain('2 pages judged, of 2 documents')
  await lake.close()
  holder.release()

  const stopped = runCaveat(args)
  expect(await stopped.ended).toBe(EXIT_CODES.findings)
  expect(stopped.output()).toBe(running.output())
})
