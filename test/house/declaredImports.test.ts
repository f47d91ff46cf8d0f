import {readFile} from 'node:fs/promises'
import {isBuiltin} from 'node:module'
import path from 'node:path'

import {expect, test} from 'vitest'

import nextExample from '../../examples/next/package.json' with {type: 'json'}
import manifest from '../../package.json' with {type: 'json'}
import {repositoryFiles, ROOT} from './repositoryFiles.ts'

/** An import or re-export, by its last line, or a dynamic import; relative ones left out. */
const IMPORT = /(?:^(?:import\b|export\b|\})[^'"`\n]*\bfrom |^import |\bimport\()'([^'.][^'\n]*)'/gm

const packageOf = (specifier: string) =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

async function importedPackages(files: string[]): Promise<Map<string, string>> {
  const importers = new Map<string, string>()
  for (const name of files) {
    const source = await readFile(path.join(ROOT, name), 'utf8')
    for (const [, specifier = ''] of source.matchAll(IMPORT)) {
      if (!isBuiltin(specifier)) importers.set(packageOf(specifier), name)
    }
  }
  return importers
}

const isSource = (name: string) => /\.(ts|tsx|mjs)$/.test(name)
const isExample = (name: string) => name.startsWith('examples/')
const isTool = (name: string) =>
  /^(test\/|bench\/|\.ci\/|(vitest|tsdown)\.config|sanity\.[bc])/.test(name)

const {name: OWN, dependencies, devDependencies, peerDependencies} = manifest

const sources = async () =>
  (await repositoryFiles()).filter((name) => isSource(name) && !isExample(name))

test('every package that is imported is declared', async () => {
  const declared = new Set([
    OWN,
    ...Object.keys({...dependencies, ...devDependencies, ...peerDependencies}),
  ])
  const imported = await importedPackages(await sources())
  expect([...imported].filter(([name]) => !declared.has(name))).toEqual([])
  expect(imported.get('react')).toBeDefined()
})

test('what runs outside tests is declared as more than a development dependency', async () => {
  const declared = new Set(Object.keys({...dependencies, ...peerDependencies}))
  const files = (await sources()).filter((name) => !isTool(name))
  const imported = await importedPackages(files)
  expect([...imported].filter(([name]) => !declared.has(name))).toEqual([])
})

test('an example declares what it imports, and takes ours by its name', async () => {
  const declared = new Set([OWN, ...Object.keys(nextExample.dependencies)])
  const files = (await repositoryFiles()).filter((name) => isSource(name) && isExample(name))
  const imported = await importedPackages(files)
  expect([...imported].filter(([name]) => !declared.has(name))).toEqual([])
  expect(imported.get(OWN)).toBeDefined()
})
