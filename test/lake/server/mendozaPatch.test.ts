import {
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  property,
  record,
  shuffledSubarray,
  string,
  tuple,
  uniqueArray,
} from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'

import {mendozaPatch} from '../../../lake/history/mendozaPatch.ts'
import type {Json} from '../../../lake/index.ts'

/** Few names and letters, so that two values share much; with letters of one to four bytes. */
const texts = string({unit: constantFrom('a', 'b', ' ', 'é', '€', '💊'), maxLength: 8})
const {json} = letrec<{json: Json}>((tie) => ({
  json: oneof(
    {maxDepth: 4},
    constantFrom(null, true, 0, 1.5),
    texts,
    array(tie('json'), {maxLength: 5}),
    array(record({_key: constantFrom('k1', 'k2', 'k3'), text: texts, more: tie('json')}), {
      maxLength: 4,
    }),
    dictionary(constantFrom('a', 'b', 'c', 'B', '_type'), tie('json'), {maxKeys: 4}),
  ),
}))

test('a patch leads from any JSON value to any other', () => {
  assert(
    property(json, json, (before, after) => {
      expect(applyPatch(before, mendozaPatch(before, after))).toEqual(after)
    }),
    {numRuns: 2000},
  )
})

test('lists are patched where items move, go, change or come', () => {
  const item = record({_key: string({minLength: 1, maxLength: 3}), text: texts})
  const lists = uniqueArray(item, {selector: ({_key}) => _key, maxLength: 8}).chain((before) =>
    tuple(constant(before), shuffledSubarray(before), array(item, {maxLength: 2})),
  )
  assert(
    property(lists, texts, ([before, kept, added], text) => {
      const [first, ...others] = kept
      const after = [...(first === undefined ? [] : [{...first, text}]), ...others, ...added]
      expect(applyPatch({list: before}, mendozaPatch({list: before}, {list: after}))).toEqual({
        list: after,
      })
    }),
    {numRuns: 1000},
  )
})

test('a patch that removes the value is the one that the Studio recognises', () => {
  expect(mendozaPatch({_id: 'a'}, null)).toEqual([0, null])
})

test('nothing is done where nothing changed', () => {
  expect(mendozaPatch({a: [1, {b: 'c'}]}, {a: [1, {b: 'c'}]})).toEqual([])
})

describe('a reader can tell who changed what', () => {
  const editor = {
    title: 'Ketamine',
    body: [
      {_key: 'a', text: 'It helps.'},
      {_key: 'b', text: 'It harms.'},
    ],
  }

  function authorsAfter(change: (value: typeof editor) => Json) {
    const start = incremental.wrap(editor, 'editor')
    const result = incremental.applyPatch(start, mendozaPatch(editor, change(editor)), 'reviewer')
    if (result.content?.type !== 'object') return undefined
    const {title, body} = result.content.fields
    const items = body?.content?.type === 'array' ? body.content.elements : []
    return {
      title: title?.startMeta,
      body: body?.startMeta,
      items: items.map(({startMeta}) => startMeta),
    }
  }

  test('in one field of an object', () => {
    expect(authorsAfter((value) => ({...value, title: 'Esketamine'}))).toEqual({
      title: 'reviewer',
      body: 'editor',
      items: [],
    })
  })

  test('in one item of a list', () => {
    const [first, second] = editor.body
    const changed = [{...first, text: 'It may help.'}, {...second}]
    expect(authorsAfter((value) => ({...value, body: changed}))).toEqual({
      title: 'editor',
      body: 'reviewer',
      items: ['reviewer', 'editor'],
    })
  })
})
