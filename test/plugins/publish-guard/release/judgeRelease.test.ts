import {expect, test} from 'vitest'

import {createPolicy, evidenceOf, indexStored} from '../../../../policy/index.ts'
import {
  bystandersOf,
  judgeRelease,
  pagesOf,
  type ReleaseContent,
} from '../../../../plugins/publish-guard/release/judgeRelease.ts'
import {disclaimer, page, reference, treatment} from '../../../policy/fixtures/cleanCase.ts'

const policy = createPolicy()
const at = new Date('2026-06-15T12:00:00Z')
const release = {name: 'r1', title: 'Spring'}
const withdrawn = {_system: {delete: true}}

/** What a release with these versions would do to these pages, where this is live. */
function check(
  {versions, dependants = []}: {versions: readonly object[]; dependants?: readonly object[]},
  live: readonly object[] = [disclaimer(), treatment()],
) {
  const content: ReleaseContent = {
    release,
    versions: [...indexStored(versions).values()],
    dependants: [...indexStored(dependants).values()],
  }
  const stored = indexStored([...live, ...versions])
  const ids = [...pagesOf(policy, content), ...bystandersOf(policy, content)].flatMap((one) =>
    policy.evidenceIdsOf(one),
  )
  const evidence = evidenceOf(stored, {ids, release: release.name})
  const {isComplete, blocked, broken, pages} = judgeRelease(policy, content, {evidence, at})
  return {
    isComplete,
    pages,
    blocked: blocked.map(({id, findings}) => [id, ...findings.map(({code}) => code)]),
    broken: broken.map(({id, findings}) => [id, ...findings.map(({code}) => code)]),
  }
}

const clean = {isComplete: true, pages: 1, blocked: [], broken: []}

test('a disclaimer that the release brings counts', () => {
  const versions = [
    page({_id: 'versions.r1.p', disclaimers: [reference('d-new')]}),
    disclaimer({_id: 'versions.r1.d-new'}),
  ]
  expect(check({versions})).toEqual(clean)
  expect(check({versions: versions.slice(0, 1)})).toEqual({
    ...clean,
    blocked: [['p', 'disclaimer.dangling', 'disclaimer.kindMissing']],
  })
})

test('one that the release takes off the site does not, for its own pages and for live ones', () => {
  const versions = [
    page({_id: 'versions.r1.p'}),
    disclaimer({_id: 'versions.r1.d-education', ...withdrawn}),
  ]
  const codes = ['disclaimer.dangling', 'disclaimer.kindMissing']
  expect(check({versions, dependants: [page({_id: 'p'}), page({_id: 'other'})]})).toEqual({
    ...clean,
    blocked: [['p', ...codes]],
    broken: [['other', ...codes]],
  })
})

test('a live page that the release takes off the site or mends is none that it breaks', () => {
  const gone = disclaimer({_id: 'versions.r1.d-education', ...withdrawn})
  const dependants = [page({_id: 'p'})]
  const off = page({_id: 'versions.r1.p', ...withdrawn})
  expect(check({versions: [gone, off], dependants})).toEqual({...clean, pages: 0})
  const mended = page({_id: 'versions.r1.p', disclaimers: [reference('d-other')]})
  const other = disclaimer({_id: 'd-other'})
  expect(check({versions: [gone, mended], dependants}, [disclaimer(), treatment(), other])).toEqual(
    clean,
  )
})

test('a changed disclaimer can break pages as well', () => {
  const versions = [disclaimer({_id: 'versions.r1.d-education', effectiveUntil: '2026-06-14'})]
  expect(check({versions, dependants: [page({_id: 'other'})]})).toEqual({
    ...clean,
    pages: 0,
    broken: [['other', 'disclaimer.expired']],
  })
})

test('what is not known yet is not counted as clean', () => {
  const content = {release, versions: [...indexStored([page()]).values()], dependants: []}
  expect(judgeRelease(policy, content, {evidence: {}, at}).isComplete).toBe(false)
})
