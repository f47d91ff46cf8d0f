import {createSchema, isDocumentSchemaType, isObjectSchemaType, type SchemaType} from 'sanity'
import {describe, expect, test} from 'vitest'

import {reviewTypes} from '../../../plugins/compliance-review/index.ts'
import {schemaTypes} from '../../../schemas/index.ts'
import {PAGE, shownApproved} from '../../policy/fixtures/reviewCase.ts'

const schema = createSchema({name: 'caveat', types: [...schemaTypes, ...reviewTypes]})

const {decisions} = shownApproved(
  [
    PAGE,
    {
      decision: 'changesRequested',
      comment: 'Name the risk.',
      fields: [{_key: 'a', path: 'safety', comment: 'Which?'}],
      request: 'reviewRequest.1',
      changeClass: 'substantive',
    },
  ],
  [PAGE, {}],
)

/** The places in a value for which its type has no field. */
function undeclared(type: SchemaType | undefined, value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const [member] = type?.jsonType === 'array' ? type.of : []
    return value.flatMap((item, index) => undeclared(member, item, `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return type === undefined ? [path] : []
  if (type === undefined || !isObjectSchemaType(type)) return [path]
  return Object.entries(value).flatMap(([name, inner]) =>
    name.startsWith('_')
      ? []
      : undeclared(
          type.fields.find((field) => field.name === name)?.type,
          inner,
          `${path}.${name}`,
        ),
  )
}

describe('a stored decision', () => {
  test('has a field for everything that it holds', () => {
    expect(decisions.flatMap((stored) => undeclared(schema.get('reviewDecision'), stored))).toEqual(
      [],
    )
    expect(undeclared(schema.get('reviewDecision'), {signer: {age: 7}, seals: [{x: 1}]})).toEqual([
      '.signer.age',
      '.seals[0].x',
    ])
  })
})

test('nobody edits requests and decisions by hand', () => {
  for (const {name} of reviewTypes) {
    const type = schema.get(name)
    expect(type && isDocumentSchemaType(type) && type.readOnly).toBe(true)
    expect(type?.icon).toBeTruthy()
  }
})

function lineOf(name: string, selection: object) {
  return schema.get(name)?.preview?.prepare?.({...selection}, {})
}

describe('in lists', () => {
  test('a decision is called by its document, and tells who decided what and when', () => {
    const selection = {title: 'A page', decision: 'changesRequested', signer: 'Rajiv Nair'}
    expect(lineOf('reviewDecision', {...selection, decidedAt: '2026-06-15T09:00:00Z'})).toEqual({
      title: 'A page',
      subtitle: 'Changes requested · Rajiv Nair · 2026-06-15',
    })
    expect(lineOf('reviewDecision', {decision: 'toString'})).toEqual({
      title: 'A document without a title',
      subtitle: 'No readable decision · not signed',
    })
  })

  test('a request tells who asks and until when, or that it was withdrawn', () => {
    const selection = {title: 'A page', requestedBy: 'Elena Marsh', dueAt: '2026-07-01'}
    expect(lineOf('reviewRequest', selection)).toEqual({
      title: 'A page',
      subtitle: 'Elena Marsh · due 2026-07-01',
    })
    expect(lineOf('reviewRequest', {withdrawnAt: '2026-06-15T09:00:00Z'})).toEqual({
      title: 'A document without a title',
      subtitle: 'Withdrawn 2026-06-15',
    })
  })
})
