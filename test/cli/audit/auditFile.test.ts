import {stat, writeFile} from 'node:fs/promises'
import path from 'node:path'

import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {JudgedPage} from '../../../cli/audit/AuditResult.ts'
import {auditFile} from '../../../cli/audit/auditFile.ts'
import {createFolder} from '../setup/createFolder.ts'
import {WORLD_DAY} from '../../policy/arbitrary/world.ts'
import {exports} from './arbitrary/exports.ts'
import {judgeAll} from './judgeAll.ts'

const at = new Date(WORLD_DAY)

type How = {drafts?: boolean; threads?: number; partSize?: number}

async function auditText(text: string, {drafts = false, ...how}: How = {}) {
  const file = path.join(await createFolder(), 'export.ndjson')
  await writeFile(file, text)
  return auditFile({path: file, size: (await stat(file)).size, at, drafts, ...how})
}

/** Pages in the order of the export, without the numbers of their lines. */
function withoutLines(pages: readonly JudgedPage[]): Omit<JudgedPage, 'line'>[] {
  return pages.map(({id, type, title, findings}) => ({id, type, title, findings}))
}

test('an audit in parts of any size finds exactly what the rule finds in every page', async () => {
  const found = {pages: 0, clean: 0}
  await fc.assert(
    fc.asyncProperty(
      exports,
      fc.integer({min: 100, max: 5000}),
      fc.boolean(),
      async ({documents, text}, partSize, drafts) => {
        const result = await auditText(text, {partSize, drafts, threads: 0})
        const expected = judgeAll(documents, {at, drafts})
        expect(result.faults).toEqual([])
        expect(result.documents).toBe(documents.length)
        expect(withoutLines(result.pages)).toEqual(expected)
        found.pages += expected.length
        found.clean += result.judged - expected.length
      },
    ),
    {numRuns: 200},
  )
  expect(found.pages).toBeGreaterThan(300)
  expect(found.clean).toBeGreaterThan(50)
})

test('so does an audit in threads', {timeout: 240_000}, async () => {
  await fc.assert(
    fc.asyncProperty(
      exports,
      fc.integer({min: 1, max: 4}),
      fc.integer({min: 500, max: 5000}),
      async ({documents, text}, threads, partSize) => {
        const result = await auditText(text, {threads, partSize, drafts: true})
        expect(result.faults).toEqual([])
        expect(withoutLines(result.pages)).toEqual(judgeAll(documents, {at, drafts: true}))
      },
    ),
    {numRuns: 8},
  )
})

const BROKEN: readonly [line: string, message: string][] = [
  ['{"_id": "a", "_type"', 'not JSON'],
  ['{"_id": "a", "_type": "person"}{}', 'not JSON'],
  ['\u00A0{"_id": "a", "_type": "person"}', 'not JSON'],
  ['[]', 'no document'],
  ['"text"', 'no document'],
  ['{"_type": "person"}', 'has no _id'],
  ['{"_id": 7, "_type": "person"}', 'has no _id'],
  ['{"_id": "a"}', '“a” has no _type'],
]

const PAGE = {_type: 'treatmentPage', title: 'A page'}

const page = (id: string) => JSON.stringify({...PAGE, _id: id})

test.each(BROKEN)('%j is reported with its line, and the rest is judged', async (bad, message) => {
  for (const partSize of [1, 40, 10_000]) {
    const result = await auditText(`${page('one')}\n\n${bad}\r\n${page('two')}`, {
      partSize,
      threads: 0,
    })
    expect(result.faults).toEqual([{line: 3, fault: expect.stringContaining(message)}])
    expect(result.pages.map(({line, id}) => [line, id])).toEqual([
      [1, 'one'],
      [4, 'two'],
    ])
  }
})

test('an id that is used twice is reported, and both documents are judged', async () => {
  const lines = ['one', 'two', 'one', 'one'].map((_id) => JSON.stringify({...PAGE, _id}))
  const result = await auditText(lines.join('\n'), {partSize: 60, threads: 2})
  expect(result.faults).toEqual([
    {line: 3, fault: 'the _id “one” is used before, in line 1.'},
    {line: 4, fault: 'the _id “one” is used before, in line 1.'},
  ])
  expect(result.pages).toHaveLength(4)
})

test('a line of many megabytes is judged, whatever the size of the parts', async () => {
  const long = JSON.stringify({...PAGE, _id: 'long', summary: 'é'.repeat(4_000_000)})
  const text = `{"_id":"a","_type":"b"}\n${long}\n${JSON.stringify({...PAGE, _id: 'next'})}\n`
  for (const partSize of [100_000, 2 ** 22]) {
    const {pages, faults} = await auditText(text, {partSize})
    expect(faults).toEqual([])
    expect(pages.map(({line, id}) => [line, id])).toEqual([
      [2, 'long'],
      [3, 'next'],
    ])
  }
})
