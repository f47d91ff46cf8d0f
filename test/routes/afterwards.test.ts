import {expect} from 'vitest'

import {createRepair} from '../../functions/repair/createRepair.ts'
import {openLake} from '../lake/server/openLake.ts'
import {createHandClock} from '../lake/server/releases/createHandClock.ts'
import {administrator, badPage, goodPage, publish} from '../functions/setup/openDataset.ts'
import {disclaimer, source, TODAY, treatment} from '../policy/fixtures/cleanCase.ts'
import {testRoute} from './setup/testRoute.ts'

const PUBLISH_AT = '2027-02-01T09:00:00.000Z'

/** What only administrators and servers do: no Studio and no grant is in the way. */
async function begin() {
  const clock = createHandClock(TODAY)
  const {lake, client} = await openLake({people: [administrator], clock})
  const server = client(administrator.id, {perspective: 'raw', apiVersion: '2026-08-01'})
  await server.transaction().create(disclaimer()).create(treatment()).create(source()).commit()
  return {
    clock,
    lake,
    server,
    repair: () =>
      Array.fromAsync(createRepair({client: server, now: () => new Date(clock.now())}).all()),
  }
}

testRoute(
  {
    id: '3b',
    name: 'A scheduled release, whose disclaimer has expired by the time it is published',
    verdict: 'repaired',
    by: 'the Function, or `caveat repair`',
    seenIn: 'API',
  },
  async () => {
    const {clock, lake, server, repair} = await begin()
    const releaseId = 'spring'
    await server.releases.create({releaseId, metadata: {title: 'Spring', releaseType: 'scheduled'}})
    const {_id: publishedId, ...document} = goodPage('p1')
    await server.createVersion({releaseId, publishedId, document})
    await server.releases.schedule({releaseId, publishAt: PUBLISH_AT})
    await server.patch('d-education').set({effectiveUntil: '2027-01-31'}).commit()
    clock.moveTo(PUBLISH_AT)
    expect(lake.store.get(publishedId)).toBeDefined()

    expect(await repair()).toMatchObject([{id: publishedId, outcome: 'unpublished'}])
    return lake.store.get(publishedId) === undefined ? 'repaired' : undefined
  },
)

testRoute(
  {
    id: '12d',
    name: 'Any of these with the token of an administrator',
    verdict: 'repaired',
    by: 'the Function, or `caveat repair`',
    seenIn: 'API',
  },
  async () => {
    const {lake, server, repair} = await begin()
    await publish(server, badPage('p1'))
    await server.createOrReplace(badPage('p2'))
    expect(lake.store.get('p1')).toBeDefined()

    expect(await repair()).toMatchObject([
      {id: 'p1', outcome: 'unpublished'},
      {id: 'p2', outcome: 'unpublished'},
    ])
    const isLive = ['p1', 'p2'].some((id) => lake.store.get(id) !== undefined)
    return isLive ? undefined : 'repaired'
  },
)
