import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

import {createClient} from '@sanity/client'
import {build} from 'rolldown'

import {people} from '../../cli/people.ts'
import {LOCAL_DATASET} from '../../cli/start/localDataset.ts'
import {ARTICLE_QUERY, type ArticleResult, pageParams} from '../../delivery/queries/index.ts'
import {createLake} from '../../lake/index.ts'
import {fillLake} from './fillLake.ts'
import {measureQueries, type QueryResult} from './measureQueries.ts'
import {measureRivals, type RivalResult} from './measureRivals.ts'

const DOCUMENTS = 10_000
/** A day on which every page of the sample content may be shown. */
const AT = '2026-11-23'
const AIM = 0.8

const folder = await mkdtemp(path.join(tmpdir(), 'caveat-bench-'))
const lake = createLake({...LOCAL_DATASET, people, file: path.join(folder, 'lake.sqlite')})
try {
  const {url} = await lake.listen(0)
  const client = createClient({
    ...LOCAL_DATASET,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    perspective: 'published',
    token: lake.tokenFor('developer'),
  })
  say(`Filling a lake with ${DOCUMENTS} documents…`)
  const content = path.resolve(import.meta.dirname, '../../content')
  const copies = await fillLake(client, content, DOCUMENTS)
  say(queryTable(await measureQueries({client, copies, at: AT})))

  const slug = await client.fetch<string>('*[_type == "article"][0].slug.current')
  const article = await client.fetch(ARTICLE_QUERY, pageParams(slug, AT))
  if (!article) throw new Error(`No article “${slug}” is delivered on ${AT}. Set the day anew.`)
  say(rivalTable(measureRivals(await rivalsFor(article))))
  say(`The aim for the same markup, that of plain text, is ${AIM} ×.`)
} finally {
  await lake.close()
  await rm(folder, {recursive: true, force: true})
}

/** The components as a site runs them: bundled, for production. */
async function rivalsFor(article: ArticleResult) {
  const file = path.join(folder, 'renderers.mjs')
  await build({
    input: path.join(import.meta.dirname, 'renderers.tsx'),
    output: {file, format: 'esm'},
    platform: 'node',
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
  })
  const {rivalsOf} = await import(pathToFileURL(file).href)
  return rivalsOf(article)
}

function queryTable(results: QueryResult[]): string {
  return table([
    ['Query by HTTP', 'median ms', 'slowest ms', 'empty'],
    ...results.map(({name, median, slowest, empty}) => [
      name,
      median.toFixed(1),
      slowest.toFixed(1),
      `${empty}`,
    ]),
  ])
}

function rivalTable(results: RivalResult[]): string {
  return table([
    ['Rendered per second', 'ours', 'bare', 'ratio', 'elements (ours, bare)', 'ratio per element'],
    ...results.map(({name, ours, bare, ratio, elements}) => [
      name,
      ours.toFixed(0),
      bare.toFixed(0),
      `${ratio.toFixed(2)} ×`,
      `${elements.ours}, ${elements.bare}`,
      `${((ratio * elements.ours) / elements.bare).toFixed(2)} ×`,
    ]),
  ])
}

function table(rows: string[][]): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  )
  return `\n${rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')}\n`
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
