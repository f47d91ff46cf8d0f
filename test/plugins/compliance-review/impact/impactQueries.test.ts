import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {
  carriersQuery,
  impactTypes,
  pagesQuery,
} from '../../../../plugins/compliance-review/impact/impactQueries.ts'
import type {LiveQuery} from '../../../../plugins/publish-guard/index.ts'
import {DEFAULT_POLICY_OPTIONS} from '../../../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../../policy/review/index.ts'
import {openLake} from '../../../cli/setup/openLake.ts'
import {comparisonTable, disclaimer, page, source} from '../../../policy/fixtures/cleanCase.ts'

const TYPES = impactTypes(DEFAULT_POLICY_OPTIONS, DEFAULT_REVIEW_OPTIONS)

async function ask(client: SanityClient, {fetch, params, perspective}: LiveQuery) {
  const rows: {_id: string}[] = await client.fetch(fetch, params, {perspective})
  return rows.map(({_id}) => _id).toSorted()
}

/** The stored ids of the pages that a change of a document reaches. */
async function reachedBy(client: SanityClient, id: string) {
  const carriers = await ask(client, carriersQuery(id, TYPES))
  return ask(client, pagesQuery([id, ...carriers], TYPES))
}

function linking(id: string, field: string, to: string) {
  return {
    ...page({_id: id, disclaimers: [], treatments: []}),
    [field]: {_type: 'reference', _ref: to},
  }
}

test('a change reaches pages in all forms, also through what shows the document on them', async () => {
  const {clientOf} = await openLake()
  const client = clientOf('developer')
  const cells = [{_key: 'c', sources: [{_type: 'reference', _key: 's', _ref: 's1'}]}]
  await client
    .transaction()
    .create(disclaimer())
    .create(source())
    .create(comparisonTable({_id: 'table', rows: [{_key: 'r', cells}]}))
    .create(comparisonTable({_id: 'drafts.other', rows: [{_key: 'r', cells}]}))
    .create(linking('by-disclaimer', 'main', 'd-education'))
    .create(linking('by-table', 'main', 'table'))
    .create(linking('drafts.by-table', 'main', 'table'))
    .create(linking('by-source', 'main', 's1'))
    .create({
      ...linking('by-draft', 'main', 'other'),
      main: {_type: 'reference', _ref: 'other', _weak: true},
    })
    .create({_id: 'no-page', _type: 'person', main: {_type: 'reference', _ref: 's1'}})
    .commit()
  expect(await reachedBy(client, 'd-education')).toEqual(['by-disclaimer'])
  expect(await reachedBy(client, 'table')).toEqual(['by-table', 'drafts.by-table'])
  // A draft of a table is shown to nobody.
  expect(await reachedBy(client, 's1')).toEqual(['by-source', 'by-table', 'drafts.by-table'])
})
