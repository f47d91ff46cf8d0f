import {expect, test} from 'vitest'

import {listBlockedPages} from '../../../../plugins/publish-guard/panes/listBlockedPages.ts'
import {createPolicy} from '../../../../policy/index.ts'
import {decide, OPTIONS, RAJIV} from '../../../policy/review/setup/decisions.ts'
import {disclaimer, page, reference, TODAY, treatment} from '../../../policy/fixtures/cleanCase.ts'

const policy = createPolicy()
const at = new Date(TODAY)
const evidence = [disclaimer(), treatment()]
const blocked = {disclaimers: []}

function list(...pages: readonly unknown[]) {
  return listBlockedPages(policy, {documents: [...evidence, ...pages]}, at).map(
    ({id, status, findings}) => [id, status, findings[0]?.code],
  )
}

test('clean pages and documents that are no pages are not listed', () => {
  expect(list(page({_id: 'p'}), {_id: 'x', _type: 'person'})).toEqual([])
})

test('live pages come first, each list by its titles', () => {
  expect(
    list(
      page({_id: 'drafts.a', title: 'A', ...blocked}),
      page({_id: 'c', title: 'C', ...blocked}),
      page({_id: 'b', title: 'B', ...blocked}),
    ),
  ).toEqual([
    ['b', 'live', 'disclaimer.missing'],
    ['c', 'live', 'disclaimer.missing'],
    ['a', 'draft', 'disclaimer.missing'],
  ])
})

test('a page is listed once: as it is live when that is blocked, else its draft', () => {
  const draft = page({_id: 'drafts.p', ...blocked})
  expect(list(page({_id: 'p', ...blocked}), draft)).toEqual([['p', 'live', 'disclaimer.missing']])
  expect(list(draft, page({_id: 'p', ...blocked}))).toEqual([['p', 'live', 'disclaimer.missing']])
  expect(list(draft, page({_id: 'p'}))).toEqual([['p', 'draft', 'disclaimer.missing']])
})

test('a disclaimer that is only a draft does not count, and one that is gone neither', () => {
  const documents = [disclaimer({_id: 'drafts.d-education'}), treatment(), page({_id: 'p'})]
  expect(listBlockedPages(policy, {documents}, at)[0]?.findings[0]?.code).toBe(
    'disclaimer.unpublished',
  )
  expect(
    listBlockedPages(policy, {documents: [treatment(), page({_id: 'p'})]}, at)[0]?.findings[0]
      ?.code,
  ).toBe('disclaimer.dangling')
})

test('time alone blocks a live page', () => {
  const documents = [disclaimer({effectiveUntil: '2026-06-15'}), treatment(), page({_id: 'p'})]
  expect(listBlockedPages(policy, {documents}, at)).toEqual([])
  const tomorrow = new Date('2026-06-16T00:00:00Z')
  expect(listBlockedPages(policy, {documents}, tomorrow)).toMatchObject([
    {id: 'p', status: 'live', findings: [{code: 'disclaimer.expired'}]},
  ])
})

test('a version is judged in its release, at the time of that release', () => {
  const spring = {
    _id: '_.releases.r1',
    _type: 'system.release',
    metadata: {
      title: 'Spring',
      releaseType: 'scheduled',
      intendedPublishAt: '2027-03-01T00:00:00Z',
    },
  }
  const version = page({_id: 'versions.r1.p', disclaimers: [reference('d-year')]})
  const year = disclaimer({_id: 'd-year', effectiveUntil: '2026-12-31'})
  const documents = [...evidence, spring, version]
  expect(listBlockedPages(policy, {documents: [...documents, year]}, at)).toMatchObject([
    {
      storedId: 'versions.r1.p',
      id: 'p',
      status: 'release',
      release: {name: 'r1', title: 'Spring'},
      findings: [{code: 'disclaimer.expired'}],
    },
  ])
  const renewed = disclaimer({_id: 'versions.r1.d-year'})
  expect(listBlockedPages(policy, {documents: [...documents, year, renewed]}, at)).toEqual([])
})

test('live pages come before versions, and those before drafts', () => {
  expect(
    list(
      page({_id: 'drafts.c', title: 'A', ...blocked}),
      page({_id: 'versions.r1.b', title: 'B', ...blocked}),
      page({_id: 'a', title: 'C', ...blocked}),
      page({_id: 'versions.r1.d', title: 'D', ...blocked, _system: {delete: true}}),
    ).map(([id, status]) => [id, status]),
  ).toEqual([
    ['a', 'live'],
    ['b', 'release'],
    ['c', 'draft'],
  ])
})

const reviewed = createPolicy({review: OPTIONS})
const shelf = {documents: {'d-education': disclaimer(), 't-spray': treatment()}, decisions: []}
const approved = decide(decide(shelf, disclaimer(), {}), page({_id: 'p'}), {})

test('where compliance review is on, what is not approved is listed, and what was not read blocks', () => {
  const documents = [...evidence, page({_id: 'p'}), page({_id: 'drafts.p', title: 'Changed'})]
  const listed = (decisions?: readonly unknown[]) =>
    listBlockedPages(reviewed, {documents, decisions}, at).map(({findings, status}) => [
      status,
      findings[0]?.code,
    ])
  expect(listed(approved.decisions)).toEqual([['draft', 'review.stale']])
  expect(listed([])).toEqual([['live', 'review.missing']])
  expect(listed()).toEqual([['live', 'review.missing']])
})

test('an approval by somebody who had edited the page counts for nothing there either', () => {
  const own = decide(decide(shelf, disclaimer(), {}), page({_id: 'p'}), {contributors: [RAJIV.id]})
  const documents = [...evidence, page({_id: 'p'})]
  const pages = listBlockedPages(reviewed, {documents, decisions: own.decisions}, at)
  expect(pages.map(({findings}) => findings[0]?.code)).toEqual(['review.missing'])
})
