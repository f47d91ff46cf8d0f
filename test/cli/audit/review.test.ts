import {expect, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {openReviewed, PAGE} from '../ledger/setup/openReviewed.ts'
import {runCaveat} from '../setup/runCaveat.ts'

const AT = ['--at', '2026-06-16']

async function run(...args: string[]) {
  const command = runCaveat(args)
  return {code: await command.ended, output: command.output() + command.errors()}
}

test('an audit demands approvals where it is told to, and finds what was changed past them', async () => {
  const {folder, use} = await openReviewed()
  const audit = (...more: string[]) => run('audit', '--data', folder, ...AT, ...more)
  expect(await audit('--review')).toMatchObject({code: EXIT_CODES.ok})

  await use(({clientOf}) =>
    clientOf('developer').patch(PAGE._id).set({title: 'Another title'}).commit(),
  )
  expect(await audit()).toMatchObject({code: EXIT_CODES.ok})
  const found = await audit('--review')
  expect(found.code).toBe(EXIT_CODES.findings)
  expect(found.output).toContain('review.stale')
})

test('so does a repair, which asks the history who had edited what is live', async () => {
  const {folder, use} = await openReviewed()
  const repair = (...more: string[]) => run('repair', '--data', folder, ...more)
  expect(await repair('--dry-run', '--review')).toMatchObject({code: EXIT_CODES.ok})

  await use(({clientOf}) =>
    clientOf('developer').patch(PAGE._id).set({title: 'Another title'}).commit(),
  )
  expect(await repair('--dry-run')).toMatchObject({code: EXIT_CODES.ok})
  const found = await repair('--dry-run', '--review')
  expect(found.code).toBe(EXIT_CODES.findings)
  expect(found.output).toContain('review.stale')
})
