import {expect, test} from 'vitest'

import {schemaTypes} from '../../schemas/index.ts'
import {DOCUMENT_ORDER} from '../../studio/documentOrder.ts'

test('every document type has its list, and no list is without a type', () => {
  const written = schemaTypes.filter(({type}) => type === 'document').map(({name}) => name)
  expect(Object.keys(DOCUMENT_ORDER).toSorted()).toEqual(written.toSorted())
})

test('every list is ordered by fields that its documents have', () => {
  const own = new Set(['_updatedAt', '_createdAt'])
  for (const [name, order] of Object.entries(DOCUMENT_ORDER)) {
    const type = schemaTypes.find((candidate) => candidate.name === name)
    const fields =
      type && 'fields' in type ? new Set<string>(type.fields.map((field) => field.name)) : own
    for (const {field} of order) expect(own.has(field) || fields.has(field)).toBe(true)
  }
})
