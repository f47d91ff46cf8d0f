import {rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import {hashStudio} from '../../../cli/start/hashStudio.ts'
import {createFolder} from '../setup/createFolder.ts'

const STUDIO = {
  'sanity.config.ts': 'export default {}',
  'schemas/index.ts': 'export const schemaTypes = []',
  'package-lock.json': '{}',
}

const THIS_REPOSITORY = {
  ...STUDIO,
  'package.json': '{"name": "sanity-plugin-caveat"}',
  'lake/index.ts': 'a server',
}

test('the same sources give the same name wherever they lie', async () => {
  const [here, there] = [await createFolder(STUDIO), await createFolder(STUDIO)]
  expect(await hashStudio(here, {})).toBe(await hashStudio(there, {}))
  expect(await hashStudio(here, {})).toMatch(/^[0-9a-f]{16}$/)
})

test.each([
  ['a changed source', 'schemas/index.ts'],
  ['another package', 'package-lock.json'],
  ['a new file', 'schemas/documents.ts'],
])('%s gives another name', async (_case, file) => {
  const folder = await createFolder({...STUDIO, 'schemas/documents/x.ts': ''})
  const before = await hashStudio(folder, {})
  await writeFile(path.join(folder, file), 'changed')
  expect(await hashStudio(folder, {})).not.toBe(before)
})

test('a removed file gives another name', async () => {
  const folder = await createFolder(STUDIO)
  const before = await hashStudio(folder, {})
  await rm(path.join(folder, 'schemas/index.ts'))
  expect(await hashStudio(folder, {})).not.toBe(before)
})

test('a changed variable gives another name, and their order does not', async () => {
  const folder = await createFolder(STUDIO)
  const before = await hashStudio(folder, {SANITY_STUDIO_A: '1', SANITY_STUDIO_B: '2'})
  expect(await hashStudio(folder, {SANITY_STUDIO_B: '2', SANITY_STUDIO_A: '1'})).toBe(before)
  expect(await hashStudio(folder, {SANITY_STUDIO_A: '1', SANITY_STUDIO_B: '3'})).not.toBe(before)
})

test('what the Studio of this repository is not made of does not matter', async () => {
  const folder = await createFolder(THIS_REPOSITORY)
  const before = await hashStudio(folder, {})
  await writeFile(path.join(folder, 'lake/index.ts'), 'another server')
  expect(await hashStudio(folder, {})).toBe(before)
  await writeFile(path.join(folder, 'schemas/index.ts'), 'another schema')
  expect(await hashStudio(folder, {})).not.toBe(before)
})

test.each(['lake/index.ts', 'src/deep/Input.tsx', 'package.json', 'static/logo.svg'])(
  'any other Studio may be made of %s',
  async (file) => {
    const folder = await createFolder({...STUDIO, [file]: 'as it was'})
    const before = await hashStudio(folder, {})
    await writeFile(path.join(folder, file), 'changed')
    expect(await hashStudio(folder, {})).not.toBe(before)
  },
)

test.each([
  'node_modules/sanity/index.js',
  'dist/index.html',
  '.caveat/lake.sqlite',
  'src/node_modules/own/index.js',
  'content/pages.ndjson',
])('no Studio is made of %s', async (file) => {
  const folder = await createFolder({...STUDIO, [file]: 'as it was'})
  const before = await hashStudio(folder, {})
  await writeFile(path.join(folder, file), 'changed')
  expect(await hashStudio(folder, {})).toBe(before)
})

test('a Studio in a workspace depends on the lock file above it', async () => {
  const folder = await createFolder({
    'pnpm-lock.yaml': 'as it was',
    'studio/sanity.config.ts': 'export default {}',
  })
  const studio = path.join(folder, 'studio')
  const before = await hashStudio(studio, {})
  await writeFile(path.join(folder, 'pnpm-lock.yaml'), 'changed')
  expect(await hashStudio(studio, {})).not.toBe(before)
})
