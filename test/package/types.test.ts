import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {beforeAll, expect, test} from 'vitest'

import {openPackage, type Package} from './setup/openPackage.ts'
import {readmeBlocks, readmeFiles} from './setup/readmeFiles.ts'
import {runTool, type ToolResult} from './setup/runTool.ts'

const OPTIONS = {
  strict: true,
  noEmit: true,
  jsx: 'react-jsx',
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable'],
  skipLibCheck: true,
  types: ['node', 'react'],
}

const RESOLUTIONS = {
  bundler: {module: 'esnext', moduleResolution: 'bundler'},
  node: {module: 'nodenext', moduleResolution: 'nodenext'},
}

/** As a framework declares it. */
const STYLES = `declare module '*.css'\n`

/** What a developer writes: each marked line does not compile, and the others do. */
const QUERIES = `
import type {SanityClient} from '@sanity/client'
import {createPolicy, evaluate} from 'sanity-plugin-caveat/policy'
import {pageParams, TREATMENT_PAGE_QUERY, TREATMENT_PAGES_QUERY, listParams} from 'sanity-plugin-caveat/queries'
import {TreatmentPage} from 'sanity-plugin-caveat/react'

export async function read(client: SanityClient) {
  const page = await client.fetch(TREATMENT_PAGE_QUERY, pageParams('a'))
  const title: string | null | undefined = page?.title
  const type: 'treatmentPage' | undefined = page?._type
  // @ts-expect-error -- the result is typed: it has no such field
  page?.headline
  // @ts-expect-error -- it can be null
  page.title
  const pages = await client.fetch(TREATMENT_PAGES_QUERY, listParams({limit: 10}))
  const slugs: string[] = pages.map(({slug}) => slug)
  // @ts-expect-error -- no number among the slugs
  const numbers: number[] = pages.map(({slug}) => slug)
  return {title, type, slugs, numbers}
}

// @ts-expect-error -- a component needs its page
export const empty = <TreatmentPage />

const {isGuarded} = createPolicy({guardedTypes: [{type: 'leaflet', when: 'always', needsSafety: true}]})
// @ts-expect-error -- the rule has no such option
createPolicy({guarded: []})
export const isHeld: boolean = isGuarded({_type: 'leaflet'})
export const codes = evaluate({_type: 'treatmentPage'}, {}, new Date()).map(({code}) => code)
`

let built: Package

beforeAll(async () => {
  built = await openPackage()
}, 120_000)

async function check(files: Record<string, string>, options: object): Promise<ToolResult> {
  const folder = path.join(built.project, 'types', crypto.randomUUID())
  await mkdir(folder, {recursive: true})
  const all = {
    ...files,
    'package.json': '{"type": "module"}',
    'tsconfig.json': JSON.stringify({compilerOptions: {...OPTIONS, ...options}}),
  }
  for (const [name, text] of Object.entries(all)) await writeFile(path.join(folder, name), text)
  return runTool('typescript/bin/tsc', ['--pretty', 'false'], folder)
}

test.each(Object.entries(RESOLUTIONS))(
  'results of queries are typed, by %s resolution',
  async (_name, options) => {
    expect(await check({'read.tsx': QUERIES}, options)).toEqual({exitCode: 0, output: ''})
  },
)

test("the README's Studio and its page compile", async () => {
  const page = (await readmeBlocks()).find((code) => code.includes('sanity-plugin-caveat/react'))
  const studio = Object.fromEntries(await readmeFiles())
  expect(Object.keys(studio).toSorted()).toEqual(['sanity.cli.ts', 'sanity.config.ts'])
  const files = {...studio, 'Treatment.tsx': page ?? '', 'styles.d.ts': STYLES}
  const {exitCode, output} = await check(files, RESOLUTIONS.bundler)
  expect({exitCode, output}).toEqual({exitCode: 0, output: ''})
})
