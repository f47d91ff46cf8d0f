import path from 'node:path'

import {expect, test} from 'vitest'

import {lockDataFolder} from '../../../cli/start/lockDataFolder.ts'
import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {reference} from '../../policy/fixtures/cleanCase.ts'
import {badPage} from '../../functions/setup/openDataset.ts'
import {createFolder} from '../setup/createFolder.ts'
import {openLake} from '../setup/openLake.ts'
import {runCaveat} from '../setup/runCaveat.ts'

async function openFolder() {
  const folder = await createFolder()
  const open = () => openLake(path.join(folder, 'lake.sqlite'))
  const repair = (...options: string[]) => runCaveat(['repair', '--data', folder, ...options])
  return {folder, open, repair}
}

test('a dry run names the pages and changes nothing; the run itself unpublishes them', async () => {
  const {open, repair} = await openFolder()
  const first = await open()
  await first.clientOf('developer').create({_id: 't-spray', _type: 'treatment'})
  await first.clientOf('developer').create(badPage('p1'))
  await first.lake.close()

  const dry = repair('--dry-run')
  expect(await dry.ended).toBe(EXIT_CODES.findings)
  expect(dry.output()).toContain('Would be unpublished: Esketamine nasal spray (p1)')
  expect(dry.output()).toContain('disclaimer.missing  This page links no disclaimer.')
  expect(dry.output()).toContain('1 live page judged, 1 would be unpublished; nothing was changed.')

  const real = repair()
  expect(await real.ended).toBe(EXIT_CODES.ok)
  expect(real.output()).toContain('Unpublished: Esketamine nasal spray (p1)')

  const again = repair()
  expect(await again.ended).toBe(EXIT_CODES.ok)
  expect(again.output()).toContain('0 live pages judged, nothing to repair.')

  const {lake} = await open()
  expect(lake.store.get('p1')).toBeUndefined()
  expect(lake.store.get('drafts.p1')).toBeDefined()
})

test('it works at the lake that is running, and says what it could not do', async () => {
  const {folder, open, repair} = await openFolder()
  const {lake, clientOf, url} = await open()
  const held = lockDataFolder(folder)
  held.announce(url)
  await clientOf('developer').create({_id: 't-spray', _type: 'treatment'})
  await clientOf('developer').create(badPage('p1'))
  await clientOf('developer').create({_id: 'menu', _type: 'menu', items: [reference('p1')]})
  const run = repair()
  expect(await run.ended).toBe(EXIT_CODES.failed)
  expect(run.output()).toContain('Still live: Esketamine nasal spray (p1)')
  expect(run.output()).toContain('link to it strongly: menu')
  expect(run.output()).toContain('1 still live against the rule')
  expect(lake.store.get('p1')).toBeDefined()
  held.release()
})
