import {validateDocument} from '@sanity/validation'
import {createSchema} from 'sanity'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {schemaTypes} from '../../schemas/index.ts'
import {openDataset} from '../schemas/fixtures/openDataset.ts'
import {pathText} from '../schemas/fixtures/pathText.ts'
import {toDocument} from '../schemas/fixtures/toDocument.ts'
import {contentDocuments, isDraft} from './reading/contentDocuments.ts'

const schema = createSchema({name: 'caveat', types: schemaTypes})
const published = contentDocuments.filter((document) => !isDraft(document))
const publishedIds = new Set(published.map(({id}) => id))

let dataset: Awaited<ReturnType<typeof openDataset>>

beforeAll(async () => {
  dataset = await openDataset(contentDocuments.map(({fields}) => fields))
})

afterAll(() => dataset.close())

const validate = async (fields: unknown) => {
  const {status, markers} = await validateDocument({
    document: toDocument(fields),
    schema,
    client: dataset.client,
    getDocumentExists: ({id}) => Promise.resolve(publishedIds.has(id)),
  })
  return {status, findings: markers.map(({level, path}) => `${level}: ${pathText(path)}`)}
}

describe('the schemas accept', () => {
  test.each(published)('$id', async ({fields}) => {
    expect(await validate(fields)).toEqual({status: 'passed', findings: []})
  })

  test.each(contentDocuments.filter(isDraft))('$id but for its disclaimers', async ({fields}) => {
    expect(await validate(fields)).toEqual({status: 'failed', findings: ['error: disclaimers']})
  })
})
