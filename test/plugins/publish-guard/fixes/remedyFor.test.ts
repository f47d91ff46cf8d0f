import {describe, expect, test} from 'vitest'

import {
  createPolicy,
  evidenceOf,
  type FindingCode,
  indexStored,
  type StoredDocument,
} from '../../../../policy/index.ts'
import type {FixContext} from '../../../../plugins/publish-guard/fixes/FixContext.ts'
import {linkAllFix} from '../../../../plugins/publish-guard/fixes/linkAllFix.ts'
import {patchedPage} from '../../../../plugins/publish-guard/fixes/patchedPage.ts'
import {remedyFor} from '../../../../plugins/publish-guard/fixes/remedyFor.ts'
import {
  claim,
  disclaimer,
  page,
  reference,
  source,
  TODAY,
  treatment,
} from '../../../policy/fixtures/cleanCase.ts'

const policy = createPolicy()
const compounded = treatment({compounded: true, regulatoryStatus: []})
const education = disclaimer()
const expired = disclaimer({_id: 'd-old', title: 'Old', effectiveUntil: '2026-06-14'})
const successor = disclaimer({_id: 'd-new', title: 'New', supersedes: reference('d-old')})
const status = disclaimer({_id: 'd-status', title: 'Status', kind: 'regulatoryStatus'})
const otherStatus = disclaimer({_id: 'd-other', title: 'Other', kind: 'regulatoryStatus'})
const safety = disclaimer({_id: 'd-safety', title: 'Safety', kind: 'safety'})

function contextOf(fields: object, published: readonly object[]): FixContext {
  const judged: {readonly [field: string]: unknown} = page({...fields})
  const stored = indexStored(published)
  const disclaimers = [...stored.values()].filter((one) => one['_type'] === 'disclaimer')
  return {
    policy,
    page: judged,
    evidence: evidenceOf(stored, {ids: policy.evidenceIdsOf(judged)}),
    at: new Date(TODAY),
    library: disclaimers.map((document: StoredDocument) => ({
      id: document['_id'],
      document,
      isPublished: true,
    })),
    safetyTypes: {block: 'safetyInformation', risk: 'safetyRisk'},
  }
}

function remedyOf(code: FindingCode, context: FixContext) {
  const finding = policy
    .evaluate(context.page, context.evidence, context.at)
    .find((one) => one.code === code)
  if (finding === undefined) throw new Error(`${code} was not found.`)
  return remedyFor(finding, context)
}

function offered(code: FindingCode, context: FixContext) {
  const {fixes, alternatives, lacking} = remedyOf(code, context)
  return {
    fixes: fixes.map(({kind, titles}) => [kind, ...titles]),
    alternatives: alternatives.map(({kind, titles}) => [kind, ...titles]),
    lacking,
  }
}

describe('a disclaimer of a needed kind', () => {
  const fields = {disclaimers: [reference('d-education')]}

  test('is offered when one fits', () => {
    const context = contextOf(fields, [compounded, education, status, safety])
    expect(offered('disclaimer.kindMissing', context)).toEqual({
      fixes: [['link', 'Status']],
      alternatives: [],
      lacking: undefined,
    })
  })

  test('is chosen when several fit', () => {
    const context = contextOf(fields, [compounded, education, status, otherStatus])
    expect(offered('disclaimer.kindMissing', context)).toEqual({
      fixes: [],
      alternatives: [
        ['link', 'Other'],
        ['link', 'Status'],
      ],
      lacking: undefined,
    })
  })

  test.each([
    ['is not in effect', {effectiveUntil: '2026-01-02'}],
    ['is for another place', {appliesTo: {jurisdictions: ['CA']}}],
    ['says what may not stand there', {text: 'A miracle cure.'}],
    ['is of another kind', {kind: 'emergency'}],
  ])('is lacking when the only one %s', (_, change) => {
    const context = contextOf(fields, [compounded, education, {...status, ...change}])
    expect(offered('disclaimer.kindMissing', context)).toEqual({
      fixes: [],
      alternatives: [],
      lacking: ['regulatoryStatus'],
    })
  })
})

test('all required disclaimers are added at once, but no choice is made for anybody', () => {
  const published = [compounded, education, status, safety]
  const fix = linkAllFix(contextOf({disclaimers: []}, published))
  expect(fix?.titles).toEqual(['For education only', 'Status', 'Safety'])
  const {disclaimers: _, ...linkingNone} = page()
  expect(patchedPage(linkingNone, fix?.patches ?? [])).toMatchObject({
    disclaimers: [
      {_type: 'reference', _ref: 'd-education'},
      {_type: 'reference', _ref: 'd-status'},
      {_type: 'reference', _ref: 'd-safety'},
    ],
  })
  const undecided = linkAllFix(contextOf({disclaimers: []}, [...published, otherStatus]))
  expect(undecided?.titles).toEqual(['For education only', 'Safety'])
  expect(linkAllFix(contextOf({}, [treatment(), education]))).toBeUndefined()
})

test('what goes live only with the release is linked as the Studio would', () => {
  const context = contextOf({disclaimers: []}, [treatment()])
  const version = disclaimer({_id: 'versions.r1.d-education'})
  const library = [{id: 'd-education', document: version, isPublished: false}]
  const fix = linkAllFix({...context, library})
  expect(patchedPage(context.page, fix?.patches ?? [])).toMatchObject({
    disclaimers: [{_ref: 'd-education', _weak: true, _strengthenOnPublish: {type: 'disclaimer'}}],
  })
})

describe('a disclaimer that has expired', () => {
  const fields = {disclaimers: [reference('d-old')]}

  test('is replaced by its successor, also by the successor of that one', () => {
    const context = contextOf(fields, [treatment(), expired, successor])
    expect(offered('disclaimer.expired', context).fixes).toEqual([['replace', 'New']])
    const aged = {...successor, effectiveUntil: '2026-06-14'}
    const last = disclaimer({_id: 'd-last', title: 'Last', supersedes: reference('d-new')})
    const chain = contextOf(fields, [treatment(), expired, aged, last])
    expect(offered('disclaimer.expired', chain).fixes).toEqual([['replace', 'Last']])
  })

  test('can be replaced by another of its kind, but not just removed while it is needed', () => {
    const context = contextOf(fields, [treatment(), expired, education])
    expect(offered('disclaimer.expired', context)).toEqual({
      fixes: [],
      alternatives: [['replace', 'For education only']],
      lacking: undefined,
    })
  })

  test('can be removed when another one does its work', () => {
    const both = {disclaimers: [reference('d-old'), reference('d-education')]}
    const context = contextOf(both, [treatment(), expired, education])
    expect(offered('disclaimer.expired', context).fixes).toEqual([['unlink']])
  })
})

test('a weak link is made strong only where the server takes it', () => {
  const weak = {disclaimers: [reference('d-education', {_weak: true})]}
  const context = contextOf(weak, [treatment(), education])
  expect(offered('disclaimer.weak', context).fixes).toEqual([['strengthen']])
  const gone = contextOf(weak, [treatment()])
  expect(offered('disclaimer.weak', gone).fixes).toEqual([])
  expect(offered('disclaimer.dangling', gone).fixes).toEqual([['unlink']])
})

test('the sources of a claim can be opened', () => {
  const animal = source({model: 'animal', title: 'In rats'})
  const context = contextOf({body: [claim()]}, [treatment(), education, animal])
  expect(remedyOf('claim.evidenceUnfit', context)).toMatchObject({
    fixes: [{kind: 'addSource'}],
    documents: [{id: 's1', type: 'source', title: 'In rats'}],
  })
})

test('a risk that was begun is gone on with', () => {
  const begun = {risks: [{_key: 'r1', _type: 'safetyRisk'}]}
  const context = contextOf({body: [claim()], safety: begun}, [treatment(), education, source()])
  expect(remedyOf('safety.missing', context).fixes).toEqual([
    {kind: 'addRisk', titles: [], patches: [], focus: ['safety', 'risks', {_key: 'r1'}, 'name']},
  ])
})
