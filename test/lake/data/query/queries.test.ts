import {describe, expect, test} from 'vitest'

import {openData} from '../openData.ts'

async function refusal(query: string) {
  const {ask} = openData()
  const response = await ask(`/data/query/production?${new URLSearchParams({query})}`)
  return {status: response.status, body: await response.json()}
}

describe('an answer', () => {
  test('has the query, the result, the time and the sync tags', async () => {
    const {ask} = openData()
    const response = await ask('/data/query/production?query=1%2B1')
    expect(await response.json()).toEqual({
      query: '1+1',
      result: 2,
      ms: expect.any(Number),
      syncTags: ['s1:dataset'],
    })
  })

  test('leaves the query out if asked to', async () => {
    const {ask} = openData()
    const response = await ask('/data/query/production?query=1&returnQuery=false')
    expect(await response.json()).not.toHaveProperty('query')
  })

  test('takes no notice of a tag or of options that only hosted Sanity has', async () => {
    const {ask} = openData()
    const options = 'tag=a.b&explain=true&resultSourceMap=true&lastLiveEventId=x&cacheMode=noStale'
    const response = await ask(`/data/query/production?query=1&${options}`)
    expect(await response.json()).toMatchObject({result: 1})
  })

  test('holds dates and paths as JSON', async () => {
    const {fetch} = openData()
    expect(await fetch('[dateTime("2026-01-02T03:04:05Z"), {"p": path("a.**")}]')).toEqual([
      '2026-01-02T03:04:05Z',
      {p: 'a.**'},
    ])
  })
})

describe('parameters', () => {
  test('are JSON, and stand in slices too', async () => {
    const {mutate, fetch} = openData()
    await mutate(['a', 'b', 'c'].map((id) => ({create: {_id: id, _type: 'page'}})))
    const params = {ids: ['a', 'b', 'c'], from: 1, to: 3}
    expect(await fetch('*[_id in $ids][$from...$to]._id', params)).toEqual(['b', 'c'])
  })

  test('come in a body as well', async () => {
    const {ask} = openData()
    const body = JSON.stringify({query: '$a + $b', params: {a: 1, b: 2}})
    const response = await ask('/data/query/production', {method: 'POST', body})
    expect(await response.json()).toMatchObject({result: 3})
  })

  test('that are no JSON are refused by name', async () => {
    const {ask} = openData()
    const response = await ask('/data/query/production?query=1&$a=text')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: {description: 'The parameter $a is not JSON. A text needs quotes: $a="…"'},
    })
  })

  test('are values even where they look like parts of a query', async () => {
    const {fetch} = openData()
    const node = {type: 'FuncCall', namespace: 'geo', name: 'latLng', args: []}
    expect(await fetch('$node', {node})).toEqual(node)
  })
})

test('functions about the asker and the dataset', async () => {
  const {fetch} = openData()
  const query = '[identity(), sanity::projectId(), sanity::dataset()]'
  expect(await fetch(query)).toEqual(['writer', 'caveat', 'production'])
  expect(await fetch(query, {}, {as: null})).toEqual(['<anonymous>', 'caveat', 'production'])
})

test('releases and the members of a group', async () => {
  const {mutate, act, fetch} = openData()
  await act([{actionType: 'sanity.action.release.create', releaseId: 'spring'}])
  await mutate([
    {create: {_id: 'page', _type: 'page'}},
    {create: {_id: 'drafts.page', _type: 'page'}},
    {create: {_id: 'versions.spring.page', _type: 'page'}},
  ])
  const raw = {perspective: 'raw'}
  expect(await fetch('releases::all()[].name', {}, raw)).toEqual(['spring'])
  expect(await fetch('*[sanity::versionOf($id)]._id', {id: 'page'}, raw)).toEqual([
    'drafts.page',
    'page',
    'versions.spring.page',
  ])
  expect(await fetch('*[sanity::partOfRelease("spring")]._id', {}, raw)).toEqual([
    'versions.spring.page',
  ])
})

describe('refused with a place in the query', () => {
  test.each([
    [
      'a query that ends early',
      '*[_type == "page"',
      {description: 'Unexpected end of query', start: 16, end: 17},
    ],
    ['a stray character', '*[_id == %]', {description: 'Unexpected', start: 8, end: 9}],
    [
      'an unknown function',
      '*[nothing(1)]',
      {description: 'Undefined function: nothing', start: 2, end: 9},
    ],
    [
      'an unknown namespace',
      '*[my::own(1)]',
      {description: 'Undefined namespace: my', start: 2, end: 4},
    ],
    [
      'a function that is missing here',
      '*[geo::latLng(1, 2)]',
      {description: 'cannot evaluate geo::latLng', start: 2, end: 13},
    ],
    [
      'text::query alone',
      'text::query("a")',
      {description: 'cannot evaluate text::query', start: 0, end: 11},
    ],
    [
      'a comparison of revisions',
      'diff::changedAny({}, {}, a)',
      {description: 'cannot evaluate diff::changedAny', start: 0, end: 16},
    ],
    [
      'a missing parameter in a slice',
      '*[0...$to]',
      {description: 'slicing must use constant numbers', start: 0, end: 10},
    ],
    [
      'nesting beyond measure',
      `${'('.repeat(4000)}1${')'.repeat(4000)}`,
      {description: '', start: 0, end: 8001},
    ],
  ])('%s', async (_, query, {description, ...place}) => {
    expect(await refusal(query)).toMatchObject({
      status: 400,
      body: {
        error: {
          type: 'queryParseError',
          description: expect.stringContaining(description),
          query,
          ...place,
        },
      },
    })
  })

  test.each(['', '   '])('but a query that is missing has none: "%s"', async (query) => {
    expect(await refusal(query)).toMatchObject({
      status: 400,
      body: {error: {description: 'The query is missing'}},
    })
  })
})

test.each(['{"query": 1}', '{"params": {}}', '{"query": "1", "params": []}'])(
  'the body %s is refused',
  async (body) => {
    const {ask} = openData()
    const response = await ask('/data/query/production', {method: 'POST', body})
    expect(response.status).toBe(400)
  },
)
