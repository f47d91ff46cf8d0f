import {describe, expect, test} from 'vitest'

import {schemaTypes} from '../../schemas/index.ts'
import {fieldOf} from '../../schemas/read/fieldOf.ts'
import {listOf} from '../../schemas/read/listOf.ts'
import {isWrittenByTools} from '../../studio/writtenByTools.ts'

const typeOf = (name: string): unknown => schemaTypes.find((type) => type.name === name)

const field = (typeName: string, fieldName: string): unknown =>
  listOf(fieldOf(typeOf(typeName), 'fields')).find((entry) => fieldOf(entry, 'name') === fieldName)

const call = (candidate: unknown, argument: unknown): unknown => {
  expect(candidate).toBeTypeOf('function')
  return typeof candidate === 'function' ? candidate(argument) : undefined
}

const day = () => new Date().toISOString().slice(0, 10)

const referencesOf = (type: unknown) =>
  listOf(fieldOf(type, 'fields')).flatMap((entry) =>
    [entry, ...listOf(fieldOf(entry, 'of'))].filter(
      (target) => fieldOf(target, 'type') === 'reference',
    ),
  )
const isRecord = ({name}: {name: string}) => isWrittenByTools(name)

describe('what a form hides', () => {
  test('the note on missing direct comparison, once there is one', () => {
    const hidden = fieldOf(field('comparisonTable', 'noHeadToHeadNote'), 'hidden')
    expect(call(hidden, {document: {headToHead: true}})).toBe(true)
    expect(call(hidden, {document: {headToHead: false}})).toBe(false)
    expect(call(hidden, {document: undefined})).toBe(false)
  })

  test.each(['route', 'participants', 'funding'])(
    '%s of a source that reports no study',
    (name) => {
      const hidden = fieldOf(field('source', name), 'hidden')
      expect(call(hidden, {document: {model: 'notApplicable'}})).toBe(true)
      expect(call(hidden, {document: {model: 'human'}})).toBe(false)
      expect(call(hidden, {document: {}})).toBe(false)
    },
  )
})

describe('what a form locks', () => {
  const readOnly = fieldOf(field('disclaimer', 'mayCollapse'), 'readOnly')

  test.each(['safety', 'boxedWarning'])('%s cannot be made collapsible', (kind) => {
    expect(call(readOnly, {document: {kind}, value: false})).toBe(true)
    expect(call(readOnly, {document: {kind}, value: undefined})).toBe(true)
  })

  test('a switch that is wrongly on can be switched off', () => {
    expect(call(readOnly, {document: {kind: 'safety'}, value: true})).toBe(false)
  })

  test('other kinds are free', () => {
    expect(call(readOnly, {document: {kind: 'consultProvider'}, value: false})).toBe(false)
    expect(call(readOnly, {document: undefined, value: false})).toBe(false)
  })
})

describe('what a reference offers', () => {
  test.each(['treatmentPage', 'article'])(
    '%s: disclaimers of its language, not yet linked',
    (name) => {
      const [member] = listOf(fieldOf(field(name, 'disclaimers'), 'of'))
      const options = fieldOf(member, 'options')
      expect(fieldOf(options, 'disableNew')).toBe(true)
      expect(
        call(fieldOf(options, 'filter'), {
          document: {language: 'de', disclaimers: [{_ref: 'disclaimer-a'}]},
        }),
      ).toEqual({
        filter: 'language == $language && !(_id in $linked)',
        params: {language: 'de', linked: ['disclaimer-a', 'drafts.disclaimer-a']},
      })
      expect(call(fieldOf(options, 'filter'), {document: {}})).toMatchObject({
        params: {language: 'en', linked: []},
      })
    },
  )

  test('a disclaimer never replaces itself', () => {
    const filter = fieldOf(fieldOf(field('disclaimer', 'supersedes'), 'options'), 'filter')
    expect(call(filter, {document: {_id: 'drafts.disclaimer-a'}})).toEqual({
      filter: '!(_id in $self)',
      params: {self: ['disclaimer-a', 'drafts.disclaimer-a']},
    })
  })

  test.each(schemaTypes.filter((type) => !isRecord(type)).flatMap(referencesOf))(
    'references are strong: the target cannot disappear',
    (reference) => {
      expect(fieldOf(reference, 'weak')).toBeUndefined()
    },
  )

  test.each(schemaTypes.filter(isRecord).flatMap(referencesOf))(
    'a record holds nothing in place',
    (reference) => {
      expect(fieldOf(reference, 'weak')).toBe(true)
    },
  )
})

describe('what a new document starts with', () => {
  test.each([
    ['treatmentPage', 'language', 'en'],
    ['treatmentPage', 'jurisdictions', ['US']],
    ['article', 'language', 'en'],
    ['article', 'jurisdictions', ['US']],
    ['disclaimer', 'language', 'en'],
    ['disclaimer', 'mayCollapse', false],
    ['disclaimer', 'changeClass', 'substantive'],
    ['disclaimerScope', 'jurisdictions', ['US']],
    ['comparisonTable', 'headToHead', false],
    ['treatment', 'compounded', false],
    ['source', 'retracted', false],
  ])('%s.%s', (typeName, fieldName, value) => {
    expect(fieldOf(field(typeName, fieldName), 'initialValue')).toEqual(value)
  })

  test.each([
    ['disclaimer', 'effectiveFrom'],
    ['source', 'accessedOn'],
    ['regulatoryStatus', 'asOf'],
    ['legalBasis', 'lastChecked'],
  ])('%s.%s is today', (typeName, fieldName) => {
    const before = day()
    const value = call(fieldOf(field(typeName, fieldName), 'initialValue'), undefined)
    expect([before, day()]).toContain(value)
  })

  test.each(['treatmentPage', 'article'])(
    '%s claims no medical review that did not happen',
    (typeName) => {
      expect(fieldOf(field(typeName, 'lastMedicallyReviewed'), 'initialValue')).toBeUndefined()
    },
  )
})
