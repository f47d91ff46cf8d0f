import {readFile} from 'node:fs/promises'
import path from 'node:path'

import {evaluate, parse} from 'groq-js'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {
  Article,
  ARTICLE_QUERY,
  type ArticleResult,
  COMPARISON_TABLE_QUERY,
  MECHANISM_QUERY,
  PREVIEW_QUERY,
  TREATMENT_PAGE_QUERY,
  TreatmentPage,
  type TreatmentPageResult,
} from '../../delivery/index.ts'
import {contentDocuments, documentsOfType, isDraft} from '../content/reading/contentDocuments.ts'
import {elementsIn, textOf} from './markup/elementsIn.ts'

const dataset = contentDocuments.filter((document) => !isDraft(document)).map(({fields}) => fields)

const slugs = {
  treatmentPage: documentsOfType('treatmentPage')
    .filter((page) => !isDraft(page))
    .map(slugOf),
  article: documentsOfType('article')
    .filter((page) => !isDraft(page))
    .map(slugOf),
}

describe('queries on the sample content', () => {
  test.each(slugs.treatmentPage)('the treatment page %s comes whole', async (slug) => {
    const page: TreatmentPageResult = await run(TREATMENT_PAGE_QUERY, {slug})
    expect(page._type).toBe('treatmentPage')
    expect(page.slug).toBe(slug)
    expect(page.treatments?.[0]?.regulatoryStatus?.[0]?.source?.title).toEqual(expect.any(String))
    expect(page.disclaimers?.every((found) => found?.text && found.placement)).toBe(true)
    expect(page.safety?.risks?.[0]?.sources?.[0]?.title).toEqual(expect.any(String))
    expect(page.medicalReviewer?.name).toEqual(expect.any(String))
    expect(unresolved(page)).toEqual([])
  })

  test.each(slugs.article)('the article %s comes whole', async (slug) => {
    const article: ArticleResult = await run(ARTICLE_QUERY, {slug})
    const claims = (article.body ?? []).flatMap((block) =>
      block._type === 'block' ? (block.markDefs ?? []) : [],
    )
    const sources = claims.flatMap((mark) => (mark._type === 'claim' ? (mark.sources ?? []) : []))
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.every((source) => source?.title)).toBe(true)
    const types = article.body?.map((block) => block._type)
    expect(types).toEqual(expect.arrayContaining(['mechanismEmbed', 'comparisonTableEmbed']))
    expect(unresolved(article)).toEqual([])
  })

  test('nothing is found by a slug that no page has, nor by that of another type', async () => {
    expect(await run(TREATMENT_PAGE_QUERY, {slug: 'nowhere'})).toBeNull()
    expect(await run(TREATMENT_PAGE_QUERY, {slug: slugs.article[0]})).toBeNull()
    expect(await run(ARTICLE_QUERY, {slug: slugs.treatmentPage[0]})).toBeNull()
  })

  test('what stays inside is not delivered', async () => {
    const page: unknown = await run(TREATMENT_PAGE_QUERY, {slug: slugs.treatmentPage[0]})
    expect(JSON.stringify(page)).not.toMatch(/legalBasis|"owner"|reviewBy|_rev|_updatedAt/)
  })

  test('a mechanism and a table come by themselves', async () => {
    const [mechanism] = documentsOfType('mechanism')
    const [table] = documentsOfType('comparisonTable')
    expect(mechanism && (await run(MECHANISM_QUERY, {slug: slugOf(mechanism)}))).toMatchObject({
      _id: mechanism?.id,
      steps: expect.arrayContaining([expect.objectContaining({certainty: expect.any(String)})]),
    })
    expect(await run(COMPARISON_TABLE_QUERY, {id: table?.id})).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({cells: expect.any(Array)})]),
    })
  })

  test('the preview asks for what the site asks for', async () => {
    for (const slug of slugs.treatmentPage) {
      const page: TreatmentPageResult = await run(TREATMENT_PAGE_QUERY, {slug})
      expect(await run(PREVIEW_QUERY, {id: page._id})).toEqual(page)
    }
  })
})

describe('the sample content on the page', () => {
  test.each(slugs.treatmentPage)('%s is rendered without a problem', async (slug) => {
    const page: TreatmentPageResult = await run(TREATMENT_PAGE_QUERY, {slug})
    const markup = renderToStaticMarkup(
      <TreatmentPage callToAction="Go" page={page} problems="show" />,
    )
    expect(faultsOf(markup, page)).toEqual([])
  })

  test.each(slugs.article)('%s is rendered without a problem', async (slug) => {
    const article: ArticleResult = await run(ARTICLE_QUERY, {slug})
    const markup = renderToStaticMarkup(
      <Article article={article} callToAction="Go" problems="show" />,
    )
    expect(faultsOf(markup, article)).toEqual([])
    expect(elementsIn(markup, 'table')).toHaveLength(1)
  })
})

test('the queries need no React', async () => {
  const modules = await modulesFrom(
    path.resolve(import.meta.dirname, '../../delivery/queries/index.ts'),
  )
  expect(modules.size).toBeGreaterThan(5)
  for (const source of modules.values()) expect(source).not.toMatch(/from '(react|@portabletext)/)
  for (const file of modules.keys()) expect(file).not.toMatch(/\.tsx$/)
})

/** What is wrong with a rendered page, in words. */
function faultsOf(markup: string, page: TreatmentPageResult | ArticleResult): string[] {
  const ids = elementsIn(markup).flatMap(({attributes}) => attributes['id'] ?? [])
  const missing = (page.disclaimers ?? []).filter((disclaimer) => {
    const first = disclaimer?.text?.[0]?.children?.map(({text}) => text).join(' ') ?? ''
    return first === '' || !textOf(markup).includes(textOf(first).slice(0, 40))
  })
  return [
    ...(markup.includes('caveat-problem') ? ['A problem is shown.'] : []),
    ...(new Set(ids).size === ids.length ? [] : ['An id stands twice.']),
    ...missing.map((disclaimer) => `${disclaimer?._id} is not shown.`),
  ]
}

async function run(query: string, params: Record<string, unknown>) {
  const result = await evaluate(parse(query), {dataset, params: {today: '2026-11-23', ...params}})
  return result.get()
}

function slugOf({fields}: {fields: Readonly<Record<string, unknown>>}): string {
  const {slug} = fields
  return typeof slug === 'object' && slug && 'current' in slug ? String(slug.current) : ''
}

/** References that the query left as references, by their target. */
function unresolved(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [
    ...('_ref' in value ? [value._ref] : []),
    ...Object.values(value).flatMap((child) => unresolved(child)),
  ]
}

async function modulesFrom(file: string, seen = new Map<string, string>()) {
  if (seen.has(file)) return seen
  const source = (await readFile(file, 'utf8')).replace(
    /(import|export) type [^;]*?from '[^']*'/g,
    '',
  )
  seen.set(file, source)
  for (const [, relative] of source.matchAll(/from '(\.[^']*)'/g)) {
    await modulesFrom(path.resolve(path.dirname(file), relative ?? ''), seen)
  }
  return seen
}
