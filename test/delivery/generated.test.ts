import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

import {readConfig, runTypegenGenerate} from '@sanity/codegen'
import {extractSchema} from '@sanity/schema/_internal'
import {createSchema} from 'sanity'
import {describe, expect, onTestFinished, test} from 'vitest'

import {deliveryFilterModule} from '../../delivery/generate/deliveryFilterModule.ts'
import {schemaTypes} from '../../schemas/index.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const GENERATED = path.join(ROOT, 'delivery/generated')

describe('what `npm run generate` writes is current', () => {
  test('the filter of the queries is the rule as it stands', async () => {
    const module = await readFile(path.join(GENERATED, 'deliveryFilter.ts'), 'utf8')
    expect(module).toBe(deliveryFilterModule())
  })

  test('the extracted schema is the schema as it stands', async () => {
    const extracted: unknown = JSON.parse(
      await readFile(path.join(GENERATED, 'schema.json'), 'utf8'),
    )
    const schema = createSchema({name: 'default', types: schemaTypes})
    const current = extractSchema(schema, {enforceRequiredFields: true})
    expect(current).toEqual(extracted)
  })

  test('the types are those of the queries and the schema as they stand', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'caveat-types-'))
    onTestFinished(() => rm(folder, {recursive: true, force: true}))
    const {code} = await runTypegenGenerate({
      workDir: ROOT,
      config: {
        ...(await readConfig(path.join(folder, 'none.json'))),
        schema: 'delivery/generated/schema.json',
        path: 'delivery/queries/**/*.ts',
        generates: path.join(folder, 'sanity.types.ts'),
      },
    })
    const generated = await readFile(path.join(folder, 'sanity.types.ts'), 'utf8')
    expect(code).toContain('TREATMENT_PAGE_QUERY_RESULT')
    expect(generated).toBe(await readFile(path.join(GENERATED, 'sanity.types.ts'), 'utf8'))
  })
})
