import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import {
  ARTICLES_QUERY,
  COMPARISON_TABLES_QUERY,
  type Cursor,
  fetchPages,
  listParams,
  MECHANISMS_QUERY,
  SITEMAP_QUERY,
  TREATMENT_PAGES_QUERY,
} from '../../delivery/queries/index.ts'
import {CONTENT_DAY, openContent} from './setup/openContent.ts'

const at = CONTENT_DAY

describe('lists', () => {
  test('hold the pages of one type that may be shown, with their disclaimers in short', async () => {
    const {reader} = await openContent()
    const [articles, pages] = await Promise.all([
      reader.fetch(ARTICLES_QUERY, listParams({at})),
      reader.fetch(TREATMENT_PAGES_QUERY, listParams({at})),
    ])
    expect(articles.map(({_type}) => _type)).toEqual(['article'])
    expect(pages.map(({_type}) => _type)).toEqual(['treatmentPage'])
    for (const page of [...articles, ...pages]) {
      expect(page.disclaimers?.length).toBeGreaterThan(0)
      expect(page.disclaimers?.every(({shortText}) => shortText)).toBe(true)
    }
  })

  test('part by part give every page once, newest review first, also where days are the same', async () => {
    const {reader, writer} = await openContent()
    const ids = await createArticles(writer, 23)
    const found: {_id: string; lastMedicallyReviewed: string; cursor: Cursor}[] = []
    let after: Cursor | null = null
    for (let part = 0; part < 10; part += 1) {
      const page: typeof found = await reader.fetch(
        ARTICLES_QUERY,
        listParams({at, limit: 5, after}),
      )
      found.push(...page)
      after = page.at(-1)?.cursor ?? null
      if (page.length < 5) break
    }
    expect(found.map(({_id}) => _id).toSorted()).toEqual(ids.toSorted())
    const days = found.map(({lastMedicallyReviewed}) => lastMedicallyReviewed ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
  })

  test('do not shift when a page comes in before the place where the reader is', async () => {
    const {reader, writer} = await openContent()
    await createArticles(writer, 6)
    const first = await reader.fetch(ARTICLES_QUERY, listParams({at, limit: 3}))
    await writer.create({...article(99), lastMedicallyReviewed: '2027-01-01'})
    const second = await reader.fetch(
      ARTICLES_QUERY,
      listParams({at, limit: 3, after: first.at(-1)?.cursor}),
    )
    const ids = [...first, ...second].map(({_id}) => _id)
    expect(new Set(ids).size).toBe(6)
    expect(ids).not.toContain(article(99)._id)
  })

  test('can be had in one language', async () => {
    const {reader, writer} = await openContent()
    await writer.create({...article(1), language: 'de'})
    const german = await reader.fetch(ARTICLES_QUERY, listParams({at, language: 'de'}))
    expect(german.map(({language}) => language)).toEqual(['de'])
  })

  test('of mechanisms and tables are ordered by name and go on behind a cursor', async () => {
    const {reader} = await openContent()
    const all = await reader.fetch(MECHANISMS_QUERY, listParams())
    expect(all.map(({name}) => name)).toEqual(all.map(({name}) => name).toSorted())
    const rest = await reader.fetch(MECHANISMS_QUERY, listParams({after: all[0]?.cursor}))
    expect(rest).toEqual(all.slice(1))
    const tables = await reader.fetch(COMPARISON_TABLES_QUERY, listParams())
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatchObject({caption: expect.any(String), headToHead: false})
  })
})

describe('the sitemap', () => {
  test('names every page that may be shown, and no other', async () => {
    const {reader, writer} = await openContent()
    const before = await reader.fetch(SITEMAP_QUERY, listParams({at}))
    expect(before.map(({_type}) => _type)).toEqual(['article', 'treatmentPage'])
    for (const {slug, _updatedAt} of before) {
      expect(slug).toMatch(/^[a-z0-9-]+$/)
      expect(Date.parse(_updatedAt)).toBeGreaterThan(0)
    }
    await writer.patch({query: '*[_type == "treatmentPage"]'}).set({disclaimers: []}).commit()
    const after = await reader.fetch(SITEMAP_QUERY, listParams({at}))
    expect(after).toEqual(before.filter(({_type}) => _type === 'article'))
  })
})

describe('a list of pages that readers may see', () => {
  test('leaves out a page that says what the rule prohibits, and goes on behind it', async () => {
    const {reader, writer} = await openContent()
    await createArticles(writer, 5)
    const whole = await fetchPages(reader, ARTICLES_QUERY, {at})
    expect(whole.pages).toHaveLength(6)
    expect(whole.next).toBeNull()

    const sample = whole.pages.filter(({_id}) => !/^article-\d/.test(_id))
    expect(whole.pages.slice(0, 1)).toEqual(sample)
    await writer
      .patch(sample[0]?._id ?? '')
      .set({summary: 'Clinically proven.'})
      .commit()
    const first = await fetchPages(reader, ARTICLES_QUERY, {at, limit: 2})
    expect(first.pages).toEqual(whole.pages.slice(1, 2))
    const rest = await fetchPages(reader, ARTICLES_QUERY, {at, after: first.next})
    expect(rest.pages).toEqual(whole.pages.slice(2))
  })

  test('has the type of its query', async () => {
    const {reader} = await openContent()
    const {pages} = await fetchPages(reader, TREATMENT_PAGES_QUERY, {at})
    const types: 'treatmentPage'[] = pages.map(({_type}) => _type)
    expect(types).toEqual(['treatmentPage'])
  })
})

/** Articles that name no treatment, three of each day, some without a day. Their ids and those there. */
async function createArticles(writer: SanityClient, count: number): Promise<string[]> {
  const transaction = writer.transaction()
  for (let number = 0; number < count; number += 1) transaction.create(article(number))
  await transaction.commit()
  return writer.fetch('*[_type == "article" && !(_id in path("drafts.**"))]._id')
}

function article(number: number) {
  const day = String(1 + Math.floor(number / 3)).padStart(2, '0')
  return {
    _id: `article-${number}`,
    _type: 'article',
    title: `Article ${number}`,
    slug: {_type: 'slug', current: `article-${number}`},
    language: 'en',
    ...(number % 10 === 9 ? {} : {lastMedicallyReviewed: `2026-05-${day}`}),
  }
}
