import {describe, expect, test} from 'vitest'

import {contentDocuments, documentsOfType} from './reading/contentDocuments.ts'
import {referencesIn} from './reading/referencesIn.ts'

const TYPE_BY_FIELD: Readonly<Record<string, string>> = {
  author: 'person',
  comparisonTable: 'comparisonTable',
  conditions: 'condition',
  disclaimers: 'disclaimer',
  mechanism: 'mechanism',
  medicalReviewer: 'person',
  owner: 'person',
  source: 'source',
  sources: 'source',
  treatment: 'treatment',
  treatments: 'treatment',
}

const references = contentDocuments.flatMap(({id, fields}) =>
  referencesIn(fields).map((reference) => ({id, ...reference})),
)

const typeOf = (wanted: string): string | undefined =>
  contentDocuments.find(({id}) => id === wanted)?.type

describe('references', () => {
  test('each leads to a document of the type that its field takes', () => {
    const astray = references.filter(
      ({field, target}) =>
        TYPE_BY_FIELD[field] === undefined || typeOf(target) !== TYPE_BY_FIELD[field],
    )
    expect(astray.map(({id, field, target}) => `${id}, ${field} → ${target}`)).toEqual([])
    expect(references.length).toBeGreaterThan(contentDocuments.length)
  })

  test('each is strong', () => {
    const weak = references.filter(
      ({value}) => value['_type'] !== 'reference' || Object.hasOwn(value, '_weak'),
    )
    expect(weak.map(({id, target}) => `${id} → ${target}`)).toEqual([])
  })

  const targets = new Set(references.map(({target}) => target))

  test.each(['source', 'condition', 'person', 'mechanism', 'comparisonTable', 'treatment'])(
    'every %s is used by something',
    (type) => {
      const unused = documentsOfType(type).filter(({id}) => !targets.has(id))
      expect(unused.map(({id}) => id)).toEqual([])
    },
  )
})
