import {describe, expect, test} from 'vitest'

import type {Json} from '../../../../lake/store/Store.ts'
import {openData} from '../openData.ts'

const documents: Json[] = [
  {
    _id: 'ketamine-page',
    _type: 'page',
    title: 'Ketamine for treatment-resistant depression',
    body: [{_type: 'block', children: [{_type: 'span', text: 'Given under observation.'}]}],
  },
  {_id: 'esketamine-page', _type: 'page', title: 'Esketamine nasal spray', author: {_ref: 'elena'}},
  {_id: 'elena', _type: 'person', name: 'Elena Marsh'},
  {_id: 'lithium', _type: 'article', title: 'Lithium', lead: 'Not about ketamine.'},
]

async function open() {
  const data = openData()
  await data.mutate(documents.map((document) => ({create: document})))
  return data
}

async function search(text: string) {
  const {fetch} = await open()
  return fetch('*[[@, _id] match text::query($text)]._id', {text})
}

describe('text::query on the whole document', () => {
  test.each([
    ['a word of the title', 'depression', ['ketamine-page']],
    ['a word deep inside', 'observation', ['ketamine-page']],
    ['a word whatever its case', 'KETAMINE', ['ketamine-page', 'lithium']],
    ['a word, which is not the beginning of one', 'keta', []],
    ['the beginning of a word', 'keta*', ['ketamine-page', 'lithium']],
    ['all of several words', 'ketamine lithium', ['lithium']],
    ['a word with a hyphen', 'treatment-resist*', ['ketamine-page']],
    ['a phrase', '"nasal spray"', ['esketamine-page']],
    ['a phrase that is not there', '"nasal depression"', []],
    ['a word without another', 'ketamine -lithium', ['ketamine-page']],
    ['only what must not be there', '-ketamine', ['elena', 'esketamine-page']],
    ['an id', 'esketamine-page', ['esketamine-page']],
    ['anything', '*', ['elena', 'esketamine-page', 'ketamine-page', 'lithium']],
    ['no types, keys or references', 'block', []],
  ])('finds %s', async (_, text, ids) => {
    expect(await search(text)).toEqual(ids)
  })
})

describe('text::query on a field', () => {
  test.each([
    ['title match text::query("spray")', ['esketamine-page']],
    ['title match text::query("esk* -nasal")', []],
    ['title match text::query("treatment depress*")', ['ketamine-page']],
    ['[title, lead] match text::query("about")', ['lithium']],
    ['pt::text(body) match text::query("observ*")', ['ketamine-page']],
    ['!(title match text::query("ketamine")) && defined(title)', ['esketamine-page', 'lithium']],
  ])('%s', async (filter, ids) => {
    const {fetch} = await open()
    expect(await fetch(`*[${filter}]._id`)).toEqual(ids)
  })
})

test('the query of the Studio search ranks by field, takes ids and a limit', async () => {
  const {fetch} = await open()
  const base = '([@, _id] match text::query($__query) || references($__rawQuery))'
  const query = `// findability-mvi:5
    *[_type in $__types && !(_id in path("versions.**"))]
    | score(boost(_type in ["page", "article"] && title match text::query($__query), 10), ${base})
    [_score > 0]{_type, _id, _originalId, "orderings": [_score]}
    | order(_score desc)[0...$__limit]`
  const ask = (text: string) =>
    fetch(query, {
      __types: ['page', 'article', 'person'],
      __query: text,
      __rawQuery: text.replaceAll('*', ''),
      __limit: 2,
    })
  expect(await ask('ketamine*')).toMatchObject([{_id: 'ketamine-page'}, {_id: 'lithium'}])
  expect(await ask('elena*')).toMatchObject([{_id: 'elena'}, {_id: 'esketamine-page'}])
  expect(await ask('nothing*')).toEqual([])
})

test('a search follows the perspective and what may be read', async () => {
  const {mutate, fetch} = await open()
  await mutate([
    {create: {_id: 'drafts.lithium', _type: 'article', title: 'Lithium, revised'}},
    {create: {_id: 'note', _type: 'note', text: 'lithium'}},
  ])
  const query = '*[@ match text::query("revised")]._id'
  expect(await fetch(query)).toEqual([])
  expect(await fetch(query, {}, {perspective: 'drafts'})).toEqual(['lithium'])
  expect(await fetch(query, {}, {perspective: 'raw'})).toEqual(['drafts.lithium'])
  expect(await fetch('*[@ match text::query("lithium")]._id', {}, {as: 'reader'})).toEqual([
    'lithium',
  ])
})
