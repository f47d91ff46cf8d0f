import {describe, expect, test} from 'vitest'

import type {Json} from '../../../../lake/store/Store.ts'
import {openData} from '../openData.ts'
import {action, after, draft, edit, page, publish, refused, withError} from './actOn.ts'

describe('several actions', () => {
  test('see the effects of those before', async () => {
    const {titles, store} = await after(
      [page],
      [edit({set: {title: 'One'}}), edit({set: {lead: 'Two'}}), publish],
    )
    expect(titles).toEqual({page: 'One'})
    expect(store.get('page')).toMatchObject({lead: 'Two'})
    expect(store.sequence).toBe(2)
  })

  test('are all or nothing', async () => {
    expect(await refused([page], [edit({set: {title: 'One'}}), publish, publish])).toMatchObject({
      status: 404,
    })
  })

  test('make one transaction with the id that is asked for', async () => {
    const more = {transactionId: 'wished', skipCrossDatasetReferenceValidation: true}
    const {answer, store} = await after([page], edit({set: {title: 'One'}}), more)
    expect(answer.body).toEqual({transactionId: 'wished'})
    expect(store.get('drafts.page')?._rev).toBe('wished')
  })

  test('of a dry run store nothing, and are refused as the real ones', async () => {
    const {answer, titles} = await after([page], edit({set: {title: 'One'}}), {dryRun: true})
    expect(answer.status).toBe(200)
    expect(titles).toEqual({page: 'Published'})
    expect((await after([page], publish, {dryRun: true})).answer.status).toBe(404)
  })
})

describe('an action that is not there', () => {
  test.each([
    'sanity.action.document.lock',
    'sanity.action.release.rename',
    'document.publish',
    '',
    'constructor',
  ])('"%s" is refused by name', async (actionType) => {
    expect(await refused([page], {...publish, actionType})).toMatchObject(
      withError(400, {description: `Unknown action type "${actionType}"`}),
    )
  })

  test.each<[string, Json]>([
    ['no list', {}],
    ['a list of texts', ['publish']],
    ['no type', [{publishedId: 'page'}]],
  ])('%s', async (_, actions) => {
    const {act, store} = openData()
    expect(await act(actions)).toMatchObject({status: 400})
    expect(store.sequence).toBe(0)
  })
})

test('an action that the person may not take stores nothing', async () => {
  const {ask, store} = openData()
  const create = action('create', {attributes: draft})
  const init = {method: 'POST', body: JSON.stringify({actions: [create]})}
  const asReader = await ask('/data/actions/production', {...init, as: 'reader'})
  expect(asReader.status).toBe(403)
  expect((await ask('/data/actions/production', {...init, as: null})).status).toBe(401)
  expect(store.sequence).toBe(0)
})
