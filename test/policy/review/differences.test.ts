import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {differencesBetween, documentHash} from '../../../policy/review/index.ts'

const shown = new Map<string, unknown>()

function between(before: unknown, after: unknown) {
  return differencesBetween({document: before, shown}, {document: after, shown}).map(
    ({path, before, after}) => [path, before, after],
  )
}

const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: text, text, marks})
const block = (...children: object[]) => ({_type: 'block', _key: 'b', children})

function content(id: string, text: string) {
  return {document: {}, shown: new Map<string, unknown>([[id, {text}]])}
}

describe('a difference', () => {
  test('is named by the path of its field', () => {
    expect(
      between(
        {title: 'One', language: 'en', tags: ['a'], safety: {risks: [{_key: 'r', name: 'Sleep'}]}},
        {title: 'Two', language: 'en', tags: ['a', 'b'], safety: {risks: [{_key: 'r', name: 'X'}]}},
      ),
    ).toEqual([
      ['safety.risks[_key=="r"].name', 'Sleep', 'X'],
      ['tags[1]', undefined, 'b'],
      ['title', 'One', 'Two'],
    ])
  })

  test('in a paragraph is one of its text, or of its marks', () => {
    const before = {body: [block(span('May '), span('harm'))]}
    const [text, marks] = [
      between(before, {body: [block(span('May '), span('help'))]}),
      between(before, {body: [block(span('May ', 'strong'), span('harm'))]}),
    ]
    expect(text).toContainEqual(['body[_key=="b"].text', 'May harm', 'May help'])
    expect(marks.map(([path]) => path)).toEqual(['body[_key=="b"].children'])
  })

  test('in what a page shows names the document, also when that came or went', () => {
    expect(differencesBetween(content('d1', 'One'), content('d1', 'Two'))).toEqual([
      {document: 'd1', path: 'text', before: 'One', after: 'Two'},
    ])
    expect(differencesBetween(content('d1', 'One'), content('d2', 'One'))).toEqual([
      {document: 'd1', path: 'text', before: 'One', after: undefined},
      {document: 'd2', path: 'text', before: undefined, after: 'One'},
    ])
  })
})

const name = fc.constantFrom('a', 'b', '_type', '_key', 'children', 'text', '_rev')
const {json} = fc.letrec<{json: unknown}>((tie) => ({
  json: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom<unknown>(
      null,
      true,
      1,
      'null',
      '1',
      'block',
      'x',
      'y',
      '',
      'x\u200B',
      '\uFEFF',
    ),
    fc.array(tie('json'), {maxLength: 3}),
    fc.dictionary(name, tie('json'), {maxKeys: 4}),
  ),
}))
const document = fc.dictionary(name, json, {maxKeys: 4})

test('a value of another kind is told from the text that looks like it', () => {
  expect(between({a: 1}, {a: '1'})).toEqual([['a', '1', '"1"']])
})

test('there are differences exactly where the hashes differ', () => {
  const tally = {same: 0, other: 0}
  fc.assert(
    fc.property(document, document, (one, other) => {
      const isSame = documentHash(one) === documentHash(other)
      tally[isSame ? 'same' : 'other'] += 1
      expect(between(one, other).length === 0).toBe(isSame)
    }),
    {numRuns: 5000},
  )
  expect(Math.min(tally.same, tally.other)).toBeGreaterThan(20)
})
