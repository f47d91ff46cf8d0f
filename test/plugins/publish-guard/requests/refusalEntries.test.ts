import {expect, test} from 'vitest'

import {
  refusalEntries,
  type RefusalWords,
} from '../../../../plugins/publish-guard/requests/refusal/refusalEntries.ts'
import type {Reason} from '../../../../plugins/publish-guard/requests/refusal/Refusal.ts'
import {evaluate} from '../../../../policy/index.ts'
import {page, TODAY} from '../../../policy/fixtures/cleanCase.ts'

const words: RefusalWords = {
  t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  describe: ({code}) => code,
  dateTime: (moment) => moment.toISOString(),
}

const findings = evaluate(page({disclaimers: [], safety: undefined}), {}, TODAY)
const named = {id: 'p', type: 'treatmentPage', title: 'A page'}
const held: Reason = {kind: 'page', page: named, findings, at: undefined}

test('a page is named, with its first reasons and the number of the rest', () => {
  expect(findings.length).toBeGreaterThan(1)
  const many = Array.from({length: 5}, () => findings).flat()
  const [entry] = refusalEntries([{...held, findings: many}], words)
  expect(entry?.heading).toBe('A page')
  expect(entry?.page).toBe(named)
  expect(entry?.lines).toHaveLength(4)
  expect(entry?.lines.at(-1)?.text).toBe(`refusal.more ${many.length - 3}`)
})

test('a page that would go live later says when', () => {
  const at = new Date('2030-01-01T10:00:00Z')
  const [entry] = refusalEntries([{...held, at}], words)
  expect(entry?.heading).toBe('refusal.page.later A page 2030-01-01T10:00:00.000Z')
})

test('of many reasons the first are told and the rest are counted', () => {
  const entries = refusalEntries(
    Array.from({length: 6}, () => held),
    words,
  )
  expect(entries).toHaveLength(4)
  expect(entries.at(-1)).toEqual({heading: 'refusal.more 3', page: undefined, lines: []})
})

test('a disclaimer in use leads to the pages that link it', () => {
  const use = {...named, isLive: true, isDraft: false, releases: []}
  const [entry] = refusalEntries(
    [{kind: 'inUse', disclaimer: {...named, title: 'A disclaimer'}, uses: [use], at: undefined}],
    words,
  )
  expect(entry?.heading).toBe('refusal.inUse A disclaimer 1')
  expect(entry?.lines).toEqual([{text: 'A page', document: named}])
})

test('what cannot be known, and a Studio that is put together wrongly, are said in words', () => {
  const entries = refusalEntries(
    [
      {kind: 'mistakes', mistakes: undefined},
      {kind: 'mistakes', mistakes: [{code: 'types.liveEdit', details: {}}]},
      {kind: 'doubt', doubt: {code: 'patch', details: {id: 'p'}}},
    ],
    words,
  )
  expect(entries.map(({heading}) => heading)).toEqual([
    'publish.uninspected',
    'publish.mistaken',
    'doubt.patch p',
  ])
})
