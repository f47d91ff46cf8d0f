import {readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import {buildSite} from '../../../cli/start/buildSite.ts'
import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {createFolder} from '../setup/createFolder.ts'

const SITE = {
  'site/index.ts': "export {word} from './word.tsx'",
  'site/word.tsx': 'export const word: string = `${process.env.NODE_ENV}`',
}

async function folderOf(files: Record<string, string>) {
  const root = await createFolder(files)
  return {root, builds: path.join(root, 'builds')}
}

test('a site is built for production once, and anew when its sources have changed', async () => {
  const folder = await folderOf(SITE)
  const file = await buildSite(folder)
  expect(await import(file)).toMatchObject({word: 'production'})
  expect(await buildSite(folder)).toBe(file)
  await writeFile(path.join(folder.root, 'site/word.tsx'), "export const word = 'changed'")
  const next = await buildSite(folder)
  expect(await import(next)).toMatchObject({word: 'changed'})
  expect(await readdir(folder.builds)).toEqual([path.basename(next)])
})

test("a failed build is told in the builder's words and leaves nothing to serve", async () => {
  const folder = await folderOf({'site/index.ts': "export * from './missing.ts'"})
  await expect(buildSite(folder)).rejects.toMatchObject({
    exitCode: EXIT_CODES.buildFailed,
    message: expect.stringContaining('missing.ts'),
  })
  expect(await readdir(folder.builds)).toEqual([])
})

test('an interrupted build leaves nothing to serve', async () => {
  const folder = await folderOf(SITE)
  const stop = new AbortController()
  const building = buildSite({...folder, signal: stop.signal})
  stop.abort()
  await expect(building).rejects.toMatchObject({name: 'AbortError'})
  expect(await readdir(folder.builds)).toEqual([])
})
