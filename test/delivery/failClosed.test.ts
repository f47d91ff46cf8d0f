import {evaluate as ask, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

import {
  fetchPage,
  PAGE_DISCLAIMERS_QUERY,
  PAGE_PREVIEW_QUERY,
  pageParams,
  prohibitedWordingIn,
  TREATMENT_PAGE_QUERY,
  withRule,
} from '../../delivery/queries/index.ts'
import {createGroqForms, evaluate, evidenceIdsOf, isPublishable} from '../../policy/index.ts'
import {documentsOfType, isDraft} from '../content/reading/contentDocuments.ts'
import type {Fixture} from '../policy/fixtures/Fixture.ts'
import {clean, FIXTURES} from '../policy/fixtures/index.ts'
import {CONTENT_DAY, openContent} from './setup/openContent.ts'

/** About what a dataset cannot hold or say, or about claims where the schema puts none. */
const OTHER_CASES: readonly string[] = [
  'content that is not said to be published',
  'evidence that is only inherited',
  'a link straight to a draft, which readers cannot follow',
  'a claim deep inside another object',
  'a moment without an offset',
]

const treatmentPages = [...clean, ...Object.values(FIXTURES).flat()]
  .filter(({page}) => typeOf(page) === 'treatmentPage')
  .filter(({name}) => !OTHER_CASES.includes(name))
  .filter(({evidence}) => Object.values(evidence).every(({state}) => state !== 'unreadable'))

describe('a treatment page of the rule’s cases is delivered exactly when it may be published', () => {
  test.each(treatmentPages)('$name', async (fixture) => {
    const result = await ask(parse(TREATMENT_PAGE_QUERY), {
      dataset: datasetOf(fixture),
      params: pageParams('page', fixture.at),
    })
    const page: Parameters<typeof prohibitedWordingIn>[0] | null = await result.get()
    const isDelivered = page !== null && prohibitedWordingIn(page).length === 0
    expect(isDelivered).toBe(
      isPublishable(evaluate(fixture.page, closedWorld(fixture), fixture.at)),
    )
  })

  test('there are cases of both', () => {
    const publishable = treatmentPages.filter(({codes}) => codes.length === 0)
    expect(publishable.length).toBeGreaterThan(5)
    expect(treatmentPages.length - publishable.length).toBeGreaterThan(40)
  })
})

const [stored] = documentsOfType('treatmentPage').filter((page) => !isDraft(page))
const id = stored?.id ?? ''
const [telemedicine] = documentsOfType('disclaimer').filter(
  ({fields}) => fields['effectiveUntil'] === '2026-12-31',
)

describe('a page of the sample content, from the lake by the real client', () => {
  test('comes whole with one request', async () => {
    const {reader} = await openContent()
    const slug = await reader.fetch<string>('*[_id == $id][0].slug.current', {id})
    const requests: string[] = []
    const counted = reader.withConfig({
      resolveFetch: () => async (url, init) => {
        requests.push(url)
        return fetch(url, init)
      },
    })
    const page = await fetchPage(counted, TREATMENT_PAGE_QUERY, {slug, at: CONTENT_DAY})
    expect(requests).toHaveLength(1)
    expect(page).toMatchObject({_id: id, slug})
    expect(page?.treatments[0]?.regulatoryStatus[0]?.source?.title).toEqual(expect.any(String))
  })

  test('is gone from the day on which one of its disclaimers has expired', async () => {
    const {reader} = await openContent()
    const slug = await reader.fetch<string>('*[_id == $id][0].slug.current', {id})
    expect(telemedicine?.fields['effectiveUntil']).toBe('2026-12-31')
    const last = await fetchPage(reader, TREATMENT_PAGE_QUERY, {slug, at: '2026-12-31T23:59:59Z'})
    expect(last?._id).toBe(id)
    const first = await fetchPage(reader, TREATMENT_PAGE_QUERY, {slug, at: '2027-01-01'})
    expect(first).toBeNull()
  })

  test('is gone when it is written without disclaimers past every Studio, yet editors see it', async () => {
    const {reader, writer} = await openContent()
    const slug = await reader.fetch<string>('*[_id == $id][0].slug.current', {id})
    await writer.patch(id).unset(['disclaimers']).commit()
    expect(await fetchPage(reader, TREATMENT_PAGE_QUERY, {slug, at: CONTENT_DAY})).toBeNull()
    expect(await reader.fetch(PAGE_DISCLAIMERS_QUERY, {id, today: CONTENT_DAY})).toBeNull()
    const drafts = writer.withConfig({perspective: 'drafts'})
    const seen = await drafts.fetch(PAGE_PREVIEW_QUERY, {slug, type: 'treatmentPage'})
    expect(seen?._id).toBe(id)
  })

  test('is gone when it says what nobody may say, which no query can tell', async () => {
    const {reader, writer} = await openContent()
    const slug = await reader.fetch<string>('*[_id == $id][0].slug.current', {id})
    await writer.patch(id).set({summary: 'Clinically proven to cure depression.'}).commit()
    const params = pageParams(slug, CONTENT_DAY)
    expect((await reader.fetch(TREATMENT_PAGE_QUERY, params))?._id).toBe(id)
    expect(await fetchPage(reader, TREATMENT_PAGE_QUERY, {slug, at: CONTENT_DAY})).toBeNull()
  })

  test('is not there at a moment that is none', async () => {
    const {reader} = await openContent()
    const slug = await reader.fetch<string>('*[_id == $id][0].slug.current', {id})
    for (const at of ['', 'soon', new Date(Number.NaN)]) {
      expect(await fetchPage(reader, TREATMENT_PAGE_QUERY, {slug, at})).toBeNull()
    }
  })

  test('gives its disclaimers by placement, each once', async () => {
    const {reader} = await openContent()
    const placed = await reader.fetch(PAGE_DISCLAIMERS_QUERY, {id, today: CONTENT_DAY})
    const linked = await reader.fetch<string[]>('*[_id == $id][0].disclaimers[]._ref', {id})
    const {top, atClaim, beforeCallToAction, end} = placed ?? {}
    const all = [top, atClaim, beforeCallToAction, end].flatMap((list) => list ?? [])
    expect(all.map(({_id}) => _id).toSorted()).toEqual(linked.toSorted())
    expect(top?.every(({placement}) => placement === 'top')).toBe(true)
    expect(beforeCallToAction?.map(({_id}) => _id)).toContain(telemedicine?.id)
  })
})

describe('a query of ours with the rule of a project', () => {
  test('holds pages to that rule instead', async () => {
    const {reader} = await openContent()
    const slug = await reader.fetch<string>('*[_id == $id][0].slug.current', {id})
    const params = pageParams(slug, CONTENT_DAY)
    const everyKind = createGroqForms({
      demandedKinds: [{because: 'guardedPage', oneOf: ['individualResults']}],
    })
    const noKind = createGroqForms({
      demandedKinds: [{because: 'guardedPage', oneOf: ['boxedWarning']}],
    })
    const met = await reader.fetch(withRule(TREATMENT_PAGE_QUERY, everyKind.deliveryFilter), params)
    expect(met?._id).toBe(id)
    const unmet = await reader.fetch(withRule(TREATMENT_PAGE_QUERY, noKind.deliveryFilter), params)
    expect(unmet).toBeNull()
  })

  test('is refused where it asks for no rule', () => {
    expect(() => withRule(PAGE_PREVIEW_QUERY, 'true')).toThrow(TypeError)
  })

  test('puts the rule in as a whole, whatever it holds', () => {
    const query = withRule(TREATMENT_PAGE_QUERY, "title == '$& $1' || true")
    expect(query).toContain("&& (title == '$& $1' || true)]")
  })
})

function typeOf(page: unknown): unknown {
  return typeof page === 'object' && page !== null && '_type' in page ? page._type : undefined
}

function datasetOf({page, evidence}: Fixture): {[field: string]: unknown}[] {
  const documents = Object.entries(evidence).flatMap(([id, known]) => {
    const fields = 'document' in known ? JSON.parse(JSON.stringify(known.document)) : {}
    return known.state === 'published' ? [{...fields, _id: id}] : []
  })
  const slug = {_type: 'slug', current: 'page'}
  return [...documents, {...JSON.parse(JSON.stringify(page)), _id: 'page', slug}]
}

/** What is known when nothing exists but what the case says. */
function closedWorld({page, evidence}: Fixture): Fixture['evidence'] {
  return Object.fromEntries(
    evidenceIdsOf(page).map((id) => [
      id,
      (Object.hasOwn(evidence, id) ? evidence[id] : undefined) ?? {state: 'missing' as const},
    ]),
  )
}
