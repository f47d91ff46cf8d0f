import {writeFile} from 'node:fs/promises'
import path from 'node:path'

import {describe, expect, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {source, treatment} from '../../policy/fixtures/cleanCase.ts'
import {minute} from '../../policy/review/setup/decisions.ts'
import {createFolder} from '../setup/createFolder.ts'
import {runCaveat} from '../setup/runCaveat.ts'
import {
  APPROVED,
  DISCLAIMER,
  openReviewed,
  PAGE,
  publish,
  RAJIV,
  sign,
  store,
} from './setup/openReviewed.ts'

const [ON_DISCLAIMER, ON_PAGE] = APPROVED.decisions

describe('the ledger of a lake', () => {
  test('that is whole is proven, with who approved each live page', async () => {
    const {ledger} = await openReviewed()
    const run = ledger('verify')
    expect(await run.ended).toBe(EXIT_CODES.ok)
    expect(run.output()).toContain('2 decisions on 2 documents')
    expect(run.output()).toContain('✓ Esketamine nasal spray (p-spray)')
    expect(run.output()).toContain(`content ${ON_PAGE?.contentHash}`)
    expect(run.output()).toContain(
      'exactly this content was approved by Rajiv Nair (compliance-reviewer, compliance-reviewer)',
    )
    expect(run.output()).toContain(`on ${ON_PAGE?.decidedAt}, decision ${ON_PAGE?.hash}`)
    expect(run.output()).toContain('The chain holds.\nEvery live page is approved as it is.')
  })

  test('names a page that was changed since', async () => {
    const {ledger, use} = await openReviewed()
    await use(({clientOf}) =>
      clientOf('marketing-editor').patch('p-spray').set({title: 'Something else'}).commit(),
    )
    const run = ledger('verify', '--format', 'json')
    expect(await run.ended).toBe(EXIT_CODES.findings)
    expect(JSON.parse(run.output())).toMatchObject({
      faults: [],
      pages: [{id: 'p-spray', findings: [{code: 'review.stale'}]}],
    })
  })

  test('names a record that was altered, and one that was removed', async () => {
    const {ledger, use} = await openReviewed()
    await use(async ({clientOf}) => {
      const administrator = clientOf('developer')
      await administrator
        .patch(ON_PAGE?._id ?? '')
        .set({statement: 'I have not read it.'})
        .commit()
      await store(clientOf('compliance-reviewer'), sign(APPROVED, DISCLAIMER))
      await administrator.delete(ON_DISCLAIMER?._id ?? '')
    })
    const run = ledger('verify')
    expect(await run.ended).toBe(EXIT_CODES.findings)
    expect(run.output()).toContain(`✗ record.altered  ${ON_PAGE?._id} (on p-spray)`)
    expect(run.output()).toContain('was altered after it was signed: statement.')
    expect(run.output()).toContain(`✗ record.removed  ${ON_DISCLAIMER?._id} (on d-education)`)
    expect(run.output()).toContain('review.missing  Nobody has approved this page.')
    expect(run.output()).toContain('The chain does not hold: 2 faults.')
  })

  test('names a decision that somebody else signed with the name of the reviewer', async () => {
    const {ledger, use} = await openReviewed()
    const forged = sign(APPROVED, PAGE, {decidedAt: minute(60)})
    await use(({clientOf}) => store(clientOf('developer'), forged))
    const run = ledger('verify')
    expect(await run.ended).toBe(EXIT_CODES.findings)
    expect(run.output()).toContain(`✗ signer.notAuthor  ${forged.decisions[2]?._id} (on p-spray)`)
    expect(run.output()).toContain('was stored by another, developer.')
  })

  test('names a page that its reviewer had edited, whatever their decision says', async () => {
    const {ledger, use} = await openReviewed()
    const edited = {...PAGE, summary: 'By the reviewer.'}
    await use(async ({lake, clientOf}) => {
      const draft = JSON.parse(JSON.stringify({...edited, _id: 'drafts.p-spray'}))
      lake.store.commit({
        author: RAJIV.id,
        authorize: () => {},
        plan: (view) => view.put(draft, {createOrReplace: draft}),
      })
      await store(clientOf('compliance-reviewer'), sign(APPROVED, edited, {contributors: []}))
      await publish(clientOf('marketing-editor'))
    })
    const run = ledger('verify')
    expect(await run.ended).toBe(EXIT_CODES.findings)
    expect(run.output()).toContain('review.selfApproved  Rajiv Nair approved this page')
  })
})

const LINES = [DISCLAIMER, treatment(), source(), PAGE, ...APPROVED.decisions].map((document) =>
  JSON.stringify(document),
)

async function verifyFile(lines: readonly string[], ...args: string[]) {
  const file = path.join(await createFolder(), 'export.ndjson')
  await writeFile(file, lines.join('\n'))
  const run = runCaveat(['ledger', 'verify', '--file', file, ...args])
  const code = await run.ended
  return {code, output: run.output(), errors: run.errors()}
}

describe('the ledger in an export', () => {
  test('is proven, but for what only a history can tell', async () => {
    const {code, output} = await verifyFile(LINES)
    expect(code).toBe(EXIT_CODES.ok)
    expect(output).toContain('✓ Esketamine nasal spray (p-spray)')
    expect(output).toContain('An export has no history')
  })

  test('with a broken line is judged as far as it can be read, and says so', async () => {
    const {code, output} = await verifyFile([
      ...LINES.slice(0, 1),
      '{"_id":',
      ...LINES.slice(1),
      '7',
    ])
    expect(code).toBe(EXIT_CODES.unreadable)
    expect(output).toContain('export.ndjson:2: this line is not JSON')
    expect(output).toContain('export.ndjson:8: this line holds no document.')
    expect(output).toContain('✓ Esketamine nasal spray (p-spray)')
  })

  test('with a page that shows an unapproved disclaimer names both', async () => {
    const {code, output} = await verifyFile(
      LINES.with(0, JSON.stringify({...DISCLAIMER, shortText: 'Harmless.'})),
    )
    expect(code).toBe(EXIT_CODES.findings)
    expect(output).toContain('review.stale  This page shows For education only')
    expect(output).toContain('review.disclaimerNotApproved')
  })

  test('is held against an earlier one, which shows what was cut off at the end', async () => {
    const earlier = path.join(await createFolder(), 'earlier.ndjson')
    await writeFile(earlier, LINES.join('\n'))
    const cut = LINES.slice(0, -1)
    expect((await verifyFile(cut)).output).toContain('The chain holds.')
    const {code, output} = await verifyFile(cut, '--against', earlier)
    expect(code).toBe(EXIT_CODES.findings)
    expect(output).toContain(`record.removed  ${ON_PAGE?._id}`)
  })

  test.each([
    [['ledger'], 'ledger takes verify or export'],
    [['ledger', 'prove'], 'ledger takes verify or export'],
    [['ledger', 'verify', 'all'], 'ledger verify does not know what to do with "all"'],
    [['ledger', 'verify', '--format', 'xml'], 'takes --format pretty or json, not "xml"'],
    [['ledger', 'verify', '--file', 'a', '--data', 'b'], '--file takes no --data'],
    [['ledger', 'verify', '--out', 'a'], '--out and --page are for ledger export'],
    [['ledger', 'export', '--format', 'html'], '--format html takes --out <folder>'],
    [['ledger', 'export', '--against', 'a'], '--against is for ledger verify'],
    [['ledger', 'verify', '--dataset', 'a'], 'Hosted Sanity takes both'],
  ])('%j is refused in words', async (args, message) => {
    const run = runCaveat(args)
    expect(await run.ended).toBe(EXIT_CODES.usage)
    expect(run.errors()).toContain(message)
  })

  test('that is not there is refused', async () => {
    const run = runCaveat(['ledger', 'verify', '--file', 'not-there.ndjson'])
    expect(await run.ended).toBe(EXIT_CODES.unreadable)
    expect(run.errors()).toContain('not-there.ndjson cannot be read')
  })
})
