import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import {createRepair, type RepairOptions} from '../../functions/repair/createRepair.ts'
import type {Repaired} from '../../functions/repair/Repaired.ts'
import {reference, TODAY} from '../policy/fixtures/cleanCase.ts'
import {badPage, goodPage, openDataset, publish} from './setup/openDataset.ts'

const now = () => new Date(TODAY)

const repairWith = (client: SanityClient, options: Partial<RepairOptions> = {}) =>
  createRepair({client, now, ...options})

const outcomes = (repaired: Repaired[]) => repaired.map(({id, outcome}) => `${id} ${outcome}`)

const incidents = (client: SanityClient) =>
  client.fetch<{[field: string]: unknown}[]>('*[_type == "caveat.incident"] | order(title)')

/** The client, with something that happens on the server right before a transaction is sent. */
function interrupted(client: SanityClient, happens: () => Promise<unknown>): SanityClient {
  return client.withConfig({
    requestHandler: async (request, next) => {
      if (JSON.stringify(request.body ?? '').includes('ifRevisionID')) await happens()
      return next(request)
    },
  })
}

describe('a page that is live against the rule', () => {
  test('is a draft again afterwards, and an incident says why', async () => {
    const {client, lake} = await openDataset()
    await publish(client, badPage('p1'))
    const revision = lake.store.get('p1')?._rev
    const repaired = await Array.fromAsync(repairWith(client).pages(['p1']))

    expect(outcomes(repaired)).toEqual(['p1 unpublished'])
    expect(lake.store.get('p1')).toBeUndefined()
    expect(lake.store.get('drafts.p1')).toMatchObject({title: 'Esketamine nasal spray'})
    expect(lake.store.get('drafts.p1')).not.toHaveProperty('_caveat_revision_guard')
    const [incident, ...more] = await incidents(client)
    expect(more).toEqual([])
    expect(incident).toMatchObject({
      page: {_type: 'reference', _ref: 'p1', _weak: true},
      pageId: 'p1',
      pageType: 'treatmentPage',
      title: 'Esketamine nasal spray',
      revision,
      foundAt: now().toISOString(),
      handledAt: now().toISOString(),
      outcome: 'unpublished',
      findings: expect.arrayContaining([
        expect.objectContaining({
          code: 'disclaimer.missing',
          message: expect.stringContaining('This page links no disclaimer.'),
        }),
      ]),
    })
  })

  test('keeps the draft that somebody is working on', async () => {
    const {client, lake} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    await client.createOrReplace({...badPage('drafts.p1'), title: 'In the making'})
    await Array.fromAsync(repairWith(client).pages(['p1']))
    expect(lake.store.get('p1')).toBeUndefined()
    expect(lake.store.get('drafts.p1')).toMatchObject({title: 'In the making'})
  })

  test('is repaired once, however often that is asked for', async () => {
    const {client, lake} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    const repair = repairWith(client)
    await Promise.all([1, 2, 3].map(() => Array.fromAsync(repair.pages(['p1']))))
    const {sequence} = lake.store
    expect(await Array.fromAsync(repair.pages(['p1']))).toEqual([])
    expect(await Array.fromAsync(repair.all())).toEqual([])
    expect(lake.store.sequence).toBe(sequence)
    expect(await incidents(client)).toHaveLength(1)
  })

  test('has one incident for each revision that was live', async () => {
    const {client} = await openDataset()
    const repair = repairWith(client)
    for (const title of ['First', 'Second']) {
      await publish(client, {...badPage('p1'), title})
      await Array.fromAsync(repair.pages(['p1']))
    }
    expect((await incidents(client)).map(({title}) => title)).toEqual(['First', 'Second'])
  })

  test('is only named on a dry run', async () => {
    const {client, lake} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    const {sequence} = lake.store
    const repaired = await Array.fromAsync(repairWith(client, {dryRun: true}).all())
    expect(outcomes(repaired)).toEqual(['p1 blocked'])
    expect(repaired[0]?.findings.map(({code}) => code)).toContain('disclaimer.missing')
    expect(lake.store.sequence).toBe(sequence)
  })

  test('stays where others link it strongly; the incident says so until that is settled', async () => {
    const {client, lake} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    await client.create({_id: 'menu', _type: 'menu', items: [reference('p1')]})
    const repair = repairWith(client)
    for (const _ of [1, 2]) {
      const [failed] = await Array.fromAsync(repair.pages(['p1']))
      expect(failed).toMatchObject({
        outcome: 'failed',
        reason: expect.stringMatching(/other documents link to it strongly: menu\. Remove/),
      })
    }
    expect(lake.store.get('p1')).toBeDefined()
    const [incident] = await incidents(client)
    expect(incident).toMatchObject({outcome: 'failed', reason: expect.stringContaining('menu')})

    await client.delete('menu')
    await Array.fromAsync(repair.pages(['p1']))
    const [settled, ...more] = await incidents(client)
    expect(more).toEqual([])
    expect(settled).toMatchObject({outcome: 'unpublished', _id: incident?.['_id']})
    expect(settled).not.toHaveProperty('reason')
  })
})

describe('what must stay as it is', () => {
  test('a page that nothing blocks', async () => {
    const {client, lake} = await openDataset()
    await publish(client, goodPage('p1'))
    const {sequence} = lake.store
    expect(outcomes(await Array.fromAsync(repairWith(client).all()))).toEqual(['p1 fine'])
    expect(lake.store.sequence).toBe(sequence)
  })

  test('drafts, release versions, and documents that the rule does not hold', async () => {
    const {client, lake} = await openDataset()
    await client.create(badPage('drafts.p1'))
    await client.create(badPage('versions.summer.p1'))
    await client.create({_id: 'a1', _type: 'article', title: 'Without treatments'})
    const {sequence} = lake.store
    expect(await Array.fromAsync(repairWith(client).all())).toEqual([])
    expect(outcomes(await Array.fromAsync(repairWith(client).pages(['a1'])))).toEqual(['a1 fine'])
    expect(lake.store.sequence).toBe(sequence)
  })

  test('a page that is mended while it is judged', async () => {
    const {client, lake} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    const mending = interrupted(client, () => client.createOrReplace(goodPage('p1')))
    const repaired = await Array.fromAsync(repairWith(mending).pages(['p1']))
    expect(outcomes(repaired)).toEqual(['p1 fine'])
    expect(lake.store.get('p1')).toBeDefined()
    expect(await incidents(client)).toEqual([])
  })

  test('not a page that is changed and stays bad', async () => {
    const {client, lake} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    let changes = 0
    const changing = interrupted(client, async () => {
      changes += 1
      if (changes === 1) await client.patch('p1').set({title: 'Still bad'}).commit()
    })
    const repaired = await Array.fromAsync(repairWith(changing).pages(['p1']))
    expect(outcomes(repaired)).toEqual(['p1 unpublished'])
    expect(lake.store.get('drafts.p1')).toMatchObject({title: 'Still bad'})
    expect(await incidents(client)).toMatchObject([{title: 'Still bad'}])
  })

  test('a page that changes without end is left to the next run', async () => {
    const {client, lake} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    const changing = interrupted(client, () => client.patch('p1').inc({saved: 1}).commit())
    const [failed] = await Array.fromAsync(repairWith(changing).pages(['p1']))
    expect(failed).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('judged again at the next run'),
    })
    expect(lake.store.get('p1')).toBeDefined()
  })

  test('a page that somebody else unpublishes meanwhile', async () => {
    const {client} = await openDataset()
    await client.createOrReplace(badPage('p1'))
    let gone = false
    const vanishing = interrupted(client, async () => {
      if (!gone) await client.delete('p1')
      gone = true
    })
    expect(outcomes(await Array.fromAsync(repairWith(vanishing).pages(['p1'])))).toEqual([
      'p1 fine',
    ])
    expect(await incidents(client)).toEqual([])
  })

  test('every page, when the token may not read what they rest on', async () => {
    const {client, clientOf, lake} = await openDataset()
    await client.createOrReplace(goodPage('p1'))
    const {sequence} = lake.store
    await expect(Array.fromAsync(repairWith(clientOf('blind')).all())).rejects.toThrow(
      /may not read d-education.*nothing was judged or changed/,
    )
    expect(lake.store.sequence).toBe(sequence)
  })
})

describe('which pages are judged', () => {
  test('all of them, when a disclaimer has expired without any change', async () => {
    const {client, lake} = await openDataset()
    await client.patch('d-education').set({effectiveUntil: '2026-06-30'}).commit()
    await client.createOrReplace(goodPage('p1'))
    expect(outcomes(await Array.fromAsync(repairWith(client).all()))).toEqual(['p1 fine'])
    const later = repairWith(client, {now: () => new Date('2026-07-01T00:00:00Z')})
    const [expired] = await Array.fromAsync(later.all())
    expect(expired?.findings.map(({code}) => code)).toContain('disclaimer.expired')
    expect(lake.store.get('p1')).toBeUndefined()
  })

  test('those that name a disclaimer that has changed, and no others', async () => {
    const {client, lake} = await openDataset()
    await client.create({...goodPage('p1'), title: 'Names it'})
    await client.create(badPage('p2'))
    await client.patch('d-education').set({language: 'de'}).commit()
    const repaired = await Array.fromAsync(repairWith(client).linking('d-education'))
    expect(outcomes(repaired)).toEqual(['p1 unpublished'])
    expect(lake.store.get('p2')).toBeDefined()
  })

  test('all, beyond what fits into one request', async () => {
    const {client, lake} = await openDataset()
    const ids = Array.from({length: 120}, (_, index) => `p${String(index).padStart(3, '0')}`)
    const bad = new Set(['p000', 'p049', 'p050', 'p119'])
    const transaction = client.transaction()
    for (const id of ids) transaction.create(bad.has(id) ? badPage(id) : goodPage(id))
    await transaction.commit()
    const repaired = await Array.fromAsync(repairWith(client).all())
    expect(repaired.map(({id}) => id)).toEqual(ids)
    const gone = ids.filter((id) => lake.store.get(id) === undefined)
    expect(new Set(gone)).toEqual(bad)
    expect(await incidents(client)).toHaveLength(bad.size)
  })
})
