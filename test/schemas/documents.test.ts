import {validateDocument} from '@sanity/validation'
import {evaluateDocumentInternal} from '@sanity/validation/_internal'
import {createSchema} from 'sanity'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {schemaTypes} from '../../schemas/index.ts'
import {brokenDisclaimers} from './fixtures/broken/brokenDisclaimers.ts'
import {brokenMedicine} from './fixtures/broken/brokenMedicine.ts'
import {brokenPages} from './fixtures/broken/brokenPages.ts'
import {brokenSources} from './fixtures/broken/brokenSources.ts'
import {brokenTables} from './fixtures/broken/brokenTables.ts'
import {openDataset} from './fixtures/openDataset.ts'
import {pathText} from './fixtures/pathText.ts'
import {toDocument} from './fixtures/toDocument.ts'
import {validDocuments} from './fixtures/validDocuments.ts'
import {withValue} from './fixtures/withValue.ts'

const schema = createSchema({name: 'caveat', types: schemaTypes})

const otherDocuments = [
  {_id: 'disclaimer-old', _type: 'disclaimer', title: 'Older wording'},
  {_id: 'page-b', _type: 'treatmentPage', slug: {_type: 'slug', current: 'taken'}},
  {_id: 'article-b', _type: 'article', slug: {_type: 'slug', current: 'example-odt'}},
]
const stored = [...Object.values(validDocuments), ...otherDocuments]

let dataset: Awaited<ReturnType<typeof openDataset>>

beforeAll(async () => {
  dataset = await openDataset(stored)
})

afterAll(() => dataset.close())

/** Asks at once; the default waits a quarter of a second to gather ids. */
const getDocumentExists = async ({id}: {id: string}) =>
  (await dataset.client.getDocument(id)) !== undefined

/** As audits and imports check: without a Studio. */
const checkHeadless = async (fixture: unknown) => {
  const {client} = dataset
  const document = toDocument(fixture)
  const {status, markers} = await validateDocument({document, schema, client, getDocumentExists})
  return {status, paths: new Set(markers.map(({path}) => pathText(path)))}
}

/** As the form checks. Only here object fields keep their level and their own message. */
const checkInStudio = async (fixture: unknown) => {
  const {markers} = await evaluateDocumentInternal({
    document: toDocument(fixture),
    schema,
    getClient: () => dataset.client,
    getDocumentExists,
    environment: 'studio',
  })
  return markers.map(({level, path, message}) => ({level, path: pathText(path), message}))
}

describe('valid documents', () => {
  test.each(Object.entries(validDocuments))('%s passes', async (_name, document) => {
    expect(await checkHeadless(document)).toEqual({status: 'passed', paths: new Set()})
    expect(await checkInStudio(document)).toEqual([])
  })
})

describe('a document with one fault is marked there and nowhere else', () => {
  const faults = [
    ...brokenSources,
    ...brokenDisclaimers,
    ...brokenTables,
    ...brokenPages,
    ...brokenMedicine,
  ]

  test.each(faults)('$type: $fault', async ({type, at, value, ...expected}) => {
    const {marker, says, level = 'error', also = []} = expected
    const document = withValue(validDocuments[type], at, value)
    const paths = new Set([marker, ...also])
    const markers = await checkInStudio(document)
    expect(markers).toContainEqual({level, path: marker, message: expect.stringContaining(says)})
    expect(new Set(markers.map(({path}) => path))).toEqual(paths)
    expect(await checkHeadless(document)).toEqual({status: 'failed', paths})
  })

  test('every type is broken at least once', () => {
    const broken = new Set<string>(faults.map(({type}) => type))
    expect(
      Object.keys(validDocuments).filter((type) => type !== 'reviewer' && !broken.has(type)),
    ).toEqual([])
  })
})

describe('what one change cannot show', () => {
  test('the default look-up of references finds what exists and what does not', async () => {
    const {client} = dataset
    const page = validDocuments.treatmentPage
    const valid = await validateDocument({document: toDocument(page), schema, client})
    expect(valid).toEqual({status: 'passed', markers: []})

    const dangling = withValue(page, ['disclaimers', 0, '_ref'], 'disclaimer-x')
    const broken = await validateDocument({document: toDocument(dangling), schema, client})
    expect(broken.markers.map(({path}) => pathText(path))).toEqual(['disclaimers[a]'])
  })

  test('a field that no type has is noticed without a Studio', async () => {
    const document = {...validDocuments.source, pubmed: '28849779'}
    expect(await checkHeadless(document)).toEqual({status: 'failed', paths: new Set(['pubmed'])})
  })

  test('a source without DOI, PubMed number and address', async () => {
    const {doi: _doi, pmid: _pmid, ...source} = validDocuments.source
    expect(await checkInStudio(source)).toEqual([
      {level: 'error', path: 'doi', message: expect.stringContaining('look the source up')},
    ])
  })

  test.each(['safety', 'boxedWarning'])(
    'a disclaimer of kind %s that may be collapsed',
    async (kind) => {
      expect(await checkInStudio({...validDocuments.disclaimer, kind, mayCollapse: true})).toEqual([
        {
          level: 'error',
          path: 'mayCollapse',
          message: expect.stringContaining('always be visible'),
        },
      ])
    },
  )

  test('a table that compared head to head needs no note', async () => {
    const {noHeadToHeadNote: _note, ...table} = validDocuments.comparisonTable
    expect(await checkInStudio({...table, headToHead: true})).toEqual([])
  })

  test('a treatment page and an article may share an address', async () => {
    expect(
      await checkInStudio({
        ...validDocuments.article,
        slug: {_type: 'slug', current: 'example-odt'},
        _id: 'article-b',
      }),
    ).toEqual([])
  })

  test('an article that names a treatment may be saved without disclaimers: the guard decides on it', async () => {
    const {treatments} = validDocuments.treatmentPage
    expect(await checkInStudio({...validDocuments.article, treatments})).toEqual([])
  })
})
