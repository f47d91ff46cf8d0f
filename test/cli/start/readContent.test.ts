import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {CliError} from '../../../cli/CliError.ts'
import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {CONTENT_DIRECTORY} from '../../../cli/start/folders.ts'
import {readContent} from '../../../cli/start/readContent.ts'
import {createFolder} from '../setup/createFolder.ts'

const ada = '{"_id":"ada","_type":"person","name":"Ada"}'

async function faultOf(files: Record<string, string>): Promise<CliError> {
  const error: unknown = await readContent(await createFolder(files)).catch((caught) => caught)
  if (error instanceof CliError) return error
  throw new Error(`The content was accepted, or something else went wrong: ${String(error)}`)
}

test('reads every document of every .ndjson file, in the order of their names', async () => {
  const folder = await createFolder({
    'b.ndjson': `${ada}\n`,
    'a.ndjson': '\uFEFF{"_id":"drafts.x","_type":"article"}\r\n\n{"_id":"y","_type":"article"}',
    'README.md': 'not content',
  })
  expect((await readContent(folder)).map(({_id}) => _id)).toEqual(['drafts.x', 'y', 'ada'])
})

test('reads the sample content', async () => {
  expect((await readContent(CONTENT_DIRECTORY)).length).toBeGreaterThan(50)
})

test.each([
  ['a line that is not JSON', '{"_id":"a", "_type":', 'this line is not JSON'],
  ['a list', '[1]', 'not a document'],
  ['null', 'null', 'not a document'],
  ['a missing _id', '{"_type":"person"}', 'no _id'],
  ['an _id that is a number', '{"_id":7,"_type":"person"}', 'no _id'],
  ['an _id with a space', '{"_id":"a b","_type":"person"}', 'no _id'],
  ['a missing _type', '{"_id":"a"}', 'no _type'],
  ['a repeated _id', ada, 'used before, at'],
  ['a reference to nothing', '{"_id":"p","_type":"x","by":[{"_ref":"nobody"}]}', '"nobody"'],
])('names file, line and fault for %s', async (_case, line, fault) => {
  const error = await faultOf({'people.ndjson': `${ada}\n\n${line}\n`})
  expect(error.message).toMatch(/people\.ndjson:3: /)
  expect(error.message).toContain(fault)
  expect(error.exitCode).toBe(EXIT_CODES.badContent)
})

test('a weak reference may lead nowhere', async () => {
  const line = '{"_id":"p","_type":"x","by":{"_ref":"nobody","_weak":true}}'
  expect(await readContent(await createFolder({'a.ndjson': line}))).toHaveLength(1)
})

test('names the first faults and counts the rest', async () => {
  const error = await faultOf({'a.ndjson': 'x\n'.repeat(25)})
  expect(error.message).toContain('a.ndjson:10:')
  expect(error.message).not.toContain('a.ndjson:11:')
  expect(error.message).toContain('and 15 more')
})

test('whatever the file holds: documents, or a fault in words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string({unit: 'binary'}))), async (lines) => {
      const folder = await createFolder({'a.ndjson': lines.join('\n')})
      const outcome: unknown = await readContent(folder).catch((error: unknown) => error)
      expect(Array.isArray(outcome) || outcome instanceof CliError).toBe(true)
    }),
    {numRuns: 60},
  )
})
