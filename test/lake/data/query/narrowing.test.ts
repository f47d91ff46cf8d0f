import * as fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {expect, test} from 'vitest'

import {createDatasets} from '../../../../lake/query/createDatasets.ts'
import {evaluateQuery} from '../../../../lake/query/evaluateQuery.ts'
import {narrowTree} from '../../../../lake/query/narrowTree.ts'
import type {Perspective} from '../../../../lake/query/Perspective.ts'
import {createStore} from '../../../../lake/store/createStore.ts'
import type {Json, Store} from '../../../../lake/store/Store.ts'
import {access} from '../access.ts'
import {people} from '../people.ts'

const names = ['a', 'b', 'c', 'd']
const name = fc.constantFrom(...names)
const anyId = fc.oneof(
  name,
  name.map((id) => `drafts.${id}`),
  name.map((id) => `versions.spring.${id}`),
)
const type = fc.constantFrom('page', 'note', 'person')
const reference = fc.record({_ref: anyId, _weak: fc.constant(true)})

const document = fc.record(
  {
    _id: anyId,
    _type: type,
    slug: fc.oneof(fc.record({current: name}), name, fc.constant(null)),
    link: fc.oneof(reference, fc.record({_ref: name, _dataset: fc.constant('other')})),
    links: fc.array(reference, {maxLength: 2}),
    rank: fc.integer({min: 0, max: 3}),
  },
  {requiredKeys: ['_id', '_type']},
)

const text = (values: fc.Arbitrary<string>) => values.map((value) => JSON.stringify(value))
const list = (values: fc.Arbitrary<string>) =>
  fc.array(text(values), {maxLength: 3}).map((items) => `[${items.join(', ')}]`)
const either = (field: string, values: fc.Arbitrary<string>) =>
  fc.oneof(
    text(values).map((value) => `${field} == ${value}`),
    text(values).map((value) => `${value} == ${field}`),
    text(values).map((value) => `${field} != ${value}`),
    list(values).map((items) => `${field} in ${items}`),
    fc.constant(`${field} == null`),
    fc.constant(`${field} in [rank, "a", ...links]`),
  )

const {filter} = fc.letrec<{filter: string}>((tie) => ({
  filter: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    either('_type', type),
    either('_id', anyId),
    either('slug.current', name),
    either('link._ref', name),
    text(anyId).map((id) => `references(${id})`),
    list(anyId).map((ids) => `references(${ids})`),
    text(name).map((id) => `sanity::versionOf(${id})`),
    fc.constantFrom('rank > 1', 'true', 'null', 'link->_type == "page"', 'references(_id)'),
    fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `(${left} && ${right})`),
    fc.tuple(tie('filter'), tie('filter')).map(([left, right]) => `(${left} || ${right})`),
    tie('filter').map((inner) => `!(${inner})`),
    tie('filter').map((inner) => `count(*[${inner}]) > 1`),
    tie('filter').map((inner) => `_id in *[${inner} && _type != ^._type].link._ref`),
  ),
}))

const query = fc
  .tuple(filter, filter, filter)
  .chain(([first, second, third]) =>
    fc.constantFrom(
      `*[${first}]{_id, rank}`,
      `*[${first}][${second}]`,
      `*[${first}] | order(rank desc, _id)[0...3]{_id, "next": link->_id}`,
      `{"left": *[${first}]._id, "right": *[${second}]._id, "all": count(*)}`,
      `*[${first}]{_id, "others": *[${second} && rank == ^.rank]._id}`,
      `count(*[${first}]) + count(*[${second}][${third}])`,
      `*[${first}][0].link->{_id, "back": count(*[references(^._id) && ${second}])}`,
    ),
  )

const perspective = fc.constantFrom<Perspective>('raw', [], ['drafts'], ['spring', 'drafts'])
const person = fc.constantFrom(...people, null)

function storeOf(documents: {_id: string; _type: string; [field: string]: Json}[]): Store {
  const store = createStore(':memory:')
  store.commit({
    author: 'test',
    authorize: () => {},
    plan: (view) => {
      for (const item of documents) view.put(item, null)
    },
  })
  return store
}

const sanity = {projectId: 'caveat', dataset: 'production'}

test('a narrowed query answers as one that reads every document', {timeout: 60_000}, () => {
  const documents = fc.array(document, {maxLength: 12})
  const asking = fc.array(fc.tuple(query, perspective, person), {minLength: 8, maxLength: 8})
  fc.assert(
    fc.property(documents, asking, (documents, asked) => {
      const store = storeOf(JSON.parse(JSON.stringify(documents)))
      const datasets = createDatasets({store, access})
      for (const [query, perspective, person] of asked) {
        const seen = datasets(person, perspective)
        const all = evaluateSync(parse(query), {
          dataset: seen.documents(),
          identity: 'test',
          sanity,
          dereference: ({_ref}) => seen.documents().find(({_id}) => _id === _ref),
        })
        const request = {query, params: {}, identity: 'test', sanity}
        expect(evaluateQuery(request, seen)).toEqual(toJS(all))
      }
      store.close()
    }),
    {numRuns: 250},
  )
})

test.each([
  ['_type == "page"', 1],
  ['"page" == _type', 1],
  ['_type == "note" && rank > 1', 2],
  ['rank > 1 && (_id == "page-1")', 1],
  ['_type in ["page", "person"]', 2],
  ['_type == "page" || slug.current == "hello"', 2],
  ['slug.current == "hello"', 1],
  ['references("page-1")', 1],
  ['sanity::versionOf("page-1")', 1],
  ['_type == $type', 1],
  ['rank > 1', 4],
  ['_type == "page" || rank > 1', 4],
  ['!(_type == "page")', 4],
  ['_type != "page"', 4],
])('*[%s] reads %i of 4 documents', (filter, count) => {
  const store = storeOf([
    {_id: 'page-1', _type: 'page'},
    {_id: 'note-1', _type: 'note', slug: {current: 'hello'}},
    {_id: 'note-2', _type: 'note', link: {_ref: 'page-1'}},
    {_id: 'person-1', _type: 'person'},
  ])
  const seen = createDatasets({store, access})(people[0] ?? null, 'raw')
  const tree = narrowTree(parse(`*[${filter}]`, {params: {type: 'page'}}), seen)
  const base = tree.type === 'Filter' ? tree.base : tree
  const read: unknown = base.type === 'Value' ? base.value : seen.documents()
  expect(read).toHaveLength(count)
  store.close()
})
