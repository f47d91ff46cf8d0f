import path from 'node:path'
import {pathToFileURL} from 'node:url'

import {publint} from 'publint'
import {beforeAll, describe, expect, test} from 'vitest'

import manifest from '../../package.json' with {type: 'json'}
import {openPackage, type Package} from './setup/openPackage.ts'
import {packagesIn} from './setup/packagesIn.ts'
import {runTool} from './setup/runTool.ts'

const MODULES = Object.entries(manifest.exports).filter(([, file]) => file.endsWith('.js'))

/** What the lake, the command and the functions are made of. */
const ON_SERVERS = [
  '@hono/node-server',
  '@sanity/functions',
  '@sanity/import',
  'cli-progress',
  'groq-js',
  'hono',
  'mendoza',
  'modern-tar',
  'ws',
]

let built: Package

beforeAll(async () => {
  built = await openPackage()
}, 120_000)

test('publint finds nothing in it', async () => {
  const {messages} = await publint({pkgDir: built.folder, strict: true})
  expect(messages).toEqual([])
})

test('its types are those of its modules, for Node and for bundlers', async () => {
  const options = /attw --pack \. (.*) &&/.exec(manifest.scripts['check:package'])?.[1] ?? ''
  const args = [built.tarball, '--no-color', ...options.split(' ')]
  const {exitCode, output} = await runTool(
    '@arethetypeswrong/cli/dist/index.js',
    args,
    built.project,
  )
  expect(output).toContain('"sanity-plugin-caveat/queries"')
  expect({exitCode, output}).toMatchObject({exitCode: 0})
})

test.each(MODULES)('what %s exports', async (entry, file) => {
  const module: object = await import(pathToFileURL(path.join(built.folder, file)).href)
  await expect(Object.keys(module).toSorted().join('\n')).toMatchFileSnapshot(
    `exports/${path.basename(file, '.js')}.txt`,
    entry,
  )
})

const bundle = (entry: string) =>
  packagesIn(path.posix.join('sanity-plugin-caveat', entry), built.project)

describe('in a browser', () => {
  test.each(['.', './schemas', './studio', './policy', './queries', './react'])(
    '%s brings neither Node nor the lake along',
    async (entry) => {
      const {packages, builtins} = await bundle(entry)
      expect(packages.length).toBeGreaterThan(0)
      expect(packages.filter((name) => ON_SERVERS.includes(name))).toEqual([])
      expect(builtins).toEqual([])
    },
  )

  test('the lake could not be bundled so', async () => {
    const {packages, builtins} = await bundle('./lake')
    expect(packages).toEqual(expect.arrayContaining(['@hono/node-server', 'groq-js', 'hono', 'ws']))
    expect(builtins).toContain('node:sqlite')
  })

  test('the queries and the rule know neither React nor Sanity', async () => {
    for (const entry of ['./policy', './queries']) expect((await bundle(entry)).peers).toEqual([])
  })

  test('the components know React, and neither Sanity nor its parts', async () => {
    const {packages, peers} = await bundle('./react')
    expect(packages).toEqual(['@portabletext/react', '@portabletext/toolkit', '@vercel/stega'])
    expect(peers.filter((name) => !name.startsWith('react/'))).toEqual([])
  })
})
