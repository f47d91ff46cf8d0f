import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {documentHash} from '../../../policy/review/index.ts'
import {RUNS, TIMEOUT} from '../arbitrary/runs.ts'

const SYSTEM_FIELDS = ['_id', '_rev', '_createdAt', '_updatedAt', '_originalId', '_system']
const INVISIBLE = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\u2062',
  '\uFEFF',
  '\u00AD',
  '\u{1D173}',
]

const numRuns = Math.ceil(RUNS / 50)

const name = fc
  .string({minLength: 1, maxLength: 6, unit: 'grapheme'})
  .filter((text) => !SYSTEM_FIELDS.includes(text) && !['_ref', '__proto__'].includes(text))

const {json} = fc.letrec<{json: unknown}>((tie) => ({
  json: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    fc.constantFrom(null, true, false, 0, 1, -1.5, 1e21),
    fc.string({unit: 'grapheme'}).map(visible),
    fc.array(tie('json'), {maxLength: 4}),
    fc.dictionary(name, tie('json'), {maxKeys: 4}),
  ),
}))

const document = fc.dictionary(name, json, {minKeys: 1, maxKeys: 6})

function visible(text: string): string {
  return INVISIBLE.reduce((rest, character) => rest.replaceAll(character, ''), text)
}

/** The same value with its fields in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([field, inner]) => [field, shuffled(inner)]))
}

/** The same value with an invisible character in the middle of each of its texts. */
function haunted(value: unknown, character: string): unknown {
  if (typeof value === 'string') {
    const [first = '', ...others] = Array.from(value)
    return [first, character, ...others, character].join('')
  }
  if (Array.isArray(value)) return value.map((item) => haunted(item, character))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, haunted(inner, character)]),
  )
}

/** Every way to change one value somewhere inside, or to take it away. */
function changes(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return [
      [...value, null],
      ...value.map((_, index) => value.toSpliced(index, 1)),
      ...value.flatMap((item, index) => changes(item).map((other) => value.with(index, other))),
    ]
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    return [
      {...value, added: null},
      ...entries.map((_, index) => Object.fromEntries(entries.toSpliced(index, 1))),
      ...entries.flatMap(([field, inner]) =>
        changes(inner).map((other) => ({...value, [field]: other})),
      ),
    ]
  }
  if (typeof value === 'string') return [`${value}.`, [value], value === '' ? null : '']
  if (typeof value === 'number') return [value + 1 === value ? 0 : value + 1, String(value)]
  return [value === null ? false : null, String(value)]
}

describe('the hash of a document', () => {
  test('does not depend on the order of fields', () => {
    fc.assert(
      fc.property(document, (fields) => {
        expect(documentHash(shuffled(fields))).toBe(documentHash(fields))
      }),
      {numRuns},
    )
  })

  test('does not depend on what the Content Lake writes by itself', () => {
    fc.assert(
      fc.property(
        document,
        fc.dictionary(fc.constantFrom(...SYSTEM_FIELDS), json),
        (fields, own) => {
          expect(documentHash({...fields, ...own})).toBe(documentHash(fields))
        },
      ),
      {numRuns},
    )
  })

  test('does not depend on invisible characters', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...INVISIBLE), (fields, character) => {
        expect(documentHash(haunted(fields, character))).toBe(documentHash(fields))
      }),
      {numRuns},
    )
  })

  test('depends on every field, however deep', {timeout: TIMEOUT}, () => {
    let tried = 0
    fc.assert(
      fc.property(document, (fields) => {
        const hash = documentHash(fields)
        const others = changes(fields)
        tried += others.length
        return others.every((other) => documentHash(other) !== hash)
      }),
      {numRuns},
    )
    expect(tried).toBeGreaterThan(numRuns)
  })

  test('takes any value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => /^[0-9a-f]{64}$/.test(documentHash(value))),
      {numRuns},
    )
    const deep: unknown = JSON.parse(`${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`)
    expect(documentHash(deep)).not.toBe(documentHash(JSON.parse(`{"a":[1]}`)))
  })

  test('counts what the system fields are called inside of the document', () => {
    expect(documentHash({a: {_rev: '1'}})).not.toBe(documentHash({a: {_rev: '2'}}))
  })

  test('counts marks that turn the direction of text, and letters that cannot be encoded', () => {
    expect(documentHash({a: 'not \u202Esafe'})).not.toBe(documentHash({a: 'not safe'}))
    expect(documentHash({a: '\uD800'})).not.toBe(documentHash({a: '\uD801'}))
  })

  test('is the same before and after publishing strengthens a reference', () => {
    const reference = {_type: 'reference', _ref: 'd1'}
    const mark = {type: 'disclaimer'}
    const draft = {...reference, _weak: true, _strengthenOnPublish: mark}
    const staysWeak = {...draft, _strengthenOnPublish: {...mark, weak: true}}
    expect(documentHash({a: [draft]})).toBe(documentHash({a: [reference]}))
    expect(documentHash({a: staysWeak})).toBe(documentHash({a: {...reference, _weak: true}}))
    expect(documentHash({a: {...reference, _weak: true}})).not.toBe(documentHash({a: reference}))
  })

  test('is that of its canonical text', () => {
    expect(documentHash({b: [1, 'ä', null], a: {d: true, c: undefined}})).toBe(
      // sha256 of {"a":{"d":true},"b":[1,"ä",null]}
      '1d0c2d07a32e0540e514a4573ea98e2c0573da5097b2ce256be7a320571fa1db',
    )
  })
})
