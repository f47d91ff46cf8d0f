import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {describe, expect, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {comparisonTable, reference, source, treatment} from '../../policy/fixtures/cleanCase.ts'
import {minute} from '../../policy/review/setup/decisions.ts'
import {createFolder} from '../setup/createFolder.ts'
import {runCaveat} from '../setup/runCaveat.ts'
import {APPROVED, DISCLAIMER, openReviewed, PAGE, sign} from './setup/openReviewed.ts'

const EVIL = '<script>alert("1")</script>'

const TABLE = comparisonTable({
  comparators: [
    {_key: 'a', label: 'Spray'},
    {_key: 'b', label: EVIL},
  ],
  rows: [{_key: 'r', attribute: 'Onset', cells: [{_key: 'a', value: 'Hours'}]}],
})
const LATER = {
  ...PAGE,
  title: `Spray ${EVIL}`,
  body: [{_type: 'comparisonTableEmbed', _key: 'e', comparisonTable: reference('c-table')}],
}
const WITH_TABLE = sign({...APPROVED, documents: {...APPROVED.documents, 'c-table': TABLE}}, TABLE)
const SENT_BACK = sign(
  WITH_TABLE,
  {...LATER, title: 'Not yet'},
  {
    decision: 'changesRequested',
    comment: 'Name the risk.',
    fields: [{_key: 'f', path: 'safety', comment: 'Which?'}],
  },
)
const SHELF = sign(SENT_BACK, LATER, {decidedAt: minute(90)})
const ON_PAGE = SHELF.decisions.filter(({subject}) => subject === 'p-spray')

async function fileOf(documents: readonly object[]): Promise<string> {
  const file = path.join(await createFolder(), 'export.ndjson')
  await writeFile(file, documents.map((document) => JSON.stringify(document)).join('\n'))
  return file
}

const LIVE = [DISCLAIMER, treatment(), source(), TABLE, LATER, ...SHELF.decisions]

describe('the ledger as JSON', () => {
  test('holds every decision as it is stored, and can be verified against later', async () => {
    const {folder, ledger} = await openReviewed()
    const run = ledger('export')
    expect(await run.ended).toBe(EXIT_CODES.ok)
    const exported = JSON.parse(run.output())
    expect(exported.decisions.map(({hash}: {hash: string}) => hash).toSorted()).toEqual(
      APPROVED.decisions.map(({hash}) => hash).toSorted(),
    )
    expect(exported.verified).toMatchObject({faults: [], pages: [{id: 'p-spray', findings: []}]})

    const copy = path.join(folder, 'copy.json')
    await writeFile(copy, run.output())
    const verified = ledger('verify', '--against', copy)
    expect(await verified.ended).toBe(EXIT_CODES.ok)
    const cut = await fileOf([DISCLAIMER])
    const against = runCaveat(['ledger', 'verify', '--file', cut, '--against', copy])
    expect(await against.ended).toBe(EXIT_CODES.findings)
    expect(against.output().match(/record\.removed/g)).toHaveLength(2)
  })
})

async function packOf(documents: readonly object[], ...args: string[]) {
  const folder = path.join(await createFolder(), 'packs')
  const file = await fileOf(documents)
  const run = runCaveat([
    'ledger',
    'export',
    '--format',
    'html',
    '--file',
    file,
    '--out',
    folder,
    ...args,
  ])
  const code = await run.ended
  const files = code === EXIT_CODES.ok ? await readdir(folder) : []
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')))
  return {code, files, pack: texts.join(''), errors: run.errors()}
}

describe('the evidence pack of a page', () => {
  test('shows signatures, content as approved, disclaimers and differences', async () => {
    const {files, pack} = await packOf(LIVE)
    expect(files).toEqual(['p-spray.html'])
    const text = pack.replaceAll(/\s+/g, ' ')
    expect(text).toContain('Rajiv Nair, compliance-reviewer (compliance-reviewer)')
    expect(text).toMatch(/1\. Approved.*2\. Changes requested.*Name the risk\..*3\. Approved/)
    expect(text).toContain('The live page is exactly what Rajiv Nair approved')
    expect(text).toMatch(/<h2>Disclaimers<\/h2>.*For education only.*<p>To learn\.<\/p>/)
    expect(text).toMatch(/<th scope="row">Onset<\/th>\s*<td>Hours<\/td>\s*<td>No data<\/td>/)
    expect(text).toMatch(
      /<del>Esketamine nasal spray<\/del>.*<ins>Spray &lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;<\/ins>/,
    )
    for (const {hash} of ON_PAGE) expect(text).toContain(hash)
  })

  test('is one file that runs nothing and loads nothing', async () => {
    const {pack} = await packOf(LIVE)
    expect(pack).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(/)
    expect(pack).toContain('@media print')
    for (const [, id] of pack.matchAll(/href="#([^"]+)"/g)) expect(pack).toContain(`id="${id}"`)
  })

  test('says what does not hold', async () => {
    const altered = SHELF.decisions.map((decision) =>
      decision === ON_PAGE[2] ? {...decision, comment: 'Fine.'} : decision,
    )
    const {pack} = await packOf([DISCLAIMER, treatment(), source(), TABLE, LATER, ...altered])
    expect(pack).toContain('record.altered')
    expect(pack).toContain('was altered after it was signed: comment.')
    expect(pack).toContain('review.rejected')
  })

  test('is made of pages that are gone as well, and of one alone', async () => {
    const {files, pack} = await packOf(APPROVED.decisions)
    expect(files).toEqual(['p-spray.html'])
    expect(pack).toContain('The page is not live.')
    expect((await packOf(LIVE, '--page', 'p-spray')).files).toEqual(['p-spray.html'])
    const {code, errors} = await packOf(LIVE, '--page', 'other')
    expect(code).toBe(EXIT_CODES.usage)
    expect(errors).toContain('Nothing is known about a page "other"')
  })
})
