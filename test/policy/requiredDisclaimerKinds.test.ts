import {describe, expect, test} from 'vitest'

import {createPolicy, fitsPage, requiredDisclaimerKinds} from '../../policy/index.ts'
import {
  cleanEvidence,
  comparisonTable,
  disclaimer,
  page,
  published,
  reference,
  TODAY,
  treatment,
} from './fixtures/cleanCase.ts'

const table = {_key: 'e1', _type: 'comparisonTableEmbed', comparisonTable: reference('c-table')}

describe('required kinds', () => {
  const general = {reason: 'guardedPage', titles: []}

  test('every guarded page needs one of two kinds, met by what it links', () => {
    const oneOf = ['educationalOnly', 'consultProvider']
    const evidence = cleanEvidence()
    expect(requiredDisclaimerKinds(page(), evidence)).toEqual([
      {oneOf, because: [general], isMet: true},
    ])
    expect(requiredDisclaimerKinds(page({disclaimers: []}), evidence)).toEqual([
      {oneOf, because: [general], isMet: false},
    ])
    expect(requiredDisclaimerKinds({_type: 'person'}, evidence)).toEqual([])
  })

  test('each set of kinds is listed once, with all its reasons', () => {
    const evidence = {
      ...cleanEvidence(),
      't-odt': published(treatment({name: 'ODT', compounded: true, regulatoryStatus: []})),
      'c-table': published(comparisonTable({headToHead: false})),
    }
    const named = page({treatments: [reference('t-spray'), reference('t-odt')], body: [table]})
    const because = [
      {reason: 'unapprovedFormulation', titles: ['ODT']},
      {reason: 'compoundedFormulation', titles: ['ODT']},
    ]
    expect(requiredDisclaimerKinds(named, evidence).slice(1)).toEqual([
      {oneOf: ['regulatoryStatus'], because, isMet: false},
      {oneOf: ['safety'], because, isMet: false},
      {
        oneOf: ['comparative'],
        because: [{reason: 'noHeadToHead', titles: ['Two treatments compared']}],
        isMet: false,
      },
    ])
  })

  test('the page’s jurisdictions count', () => {
    const evidence = cleanEvidence()
    expect(requiredDisclaimerKinds(page({jurisdictions: ['US']}), evidence)).toHaveLength(1)
    expect(requiredDisclaimerKinds(page({jurisdictions: ['US', 'CA']}), evidence)).toHaveLength(3)
  })
})

describe('a disclaimer', () => {
  const fitting = disclaimer()

  test('fits a page if it would count there', () => {
    expect(fitsPage(fitting, page({disclaimers: []}), TODAY)).toBe(true)
    expect(fitsPage(fitting, page({_type: 'article'}), new Date(TODAY))).toBe(true)
  })

  test.each([
    ['that is a draft', {_id: 'drafts.d-education'}],
    ['in a release', {_id: 'versions.summer.d-education'}],
    ['without an id', {_id: undefined}],
    ['that is something else', {_type: 'article'}],
    ['that has ended', {effectiveUntil: '2026-06-14'}],
    ['that begins tomorrow', {effectiveFrom: '2026-06-16'}],
    ['in another language', {language: 'de'}],
    ['for another place', {appliesTo: {jurisdictions: ['CA']}}],
    ['for another treatment', {appliesTo: {jurisdictions: ['US'], treatments: [reference('x')]}}],
  ])('%s does not', (_, fields) => {
    expect(fitsPage(disclaimer(fields), page(), TODAY)).toBe(false)
  })

  test('fits nothing when the page is not guarded, the moment is none or it is no document', () => {
    expect(fitsPage(fitting, {_type: 'person'}, TODAY)).toBe(false)
    expect(fitsPage(fitting, page(), 'soon')).toBe(false)
    expect(fitsPage(null, page(), TODAY)).toBe(false)
  })

  test('is looked for in the fields that the options name', () => {
    const {options} = createPolicy()
    const policy = createPolicy({fields: {...options.fields, jurisdictions: 'places'}})
    expect(policy.fitsPage(fitting, page({places: ['US']}), TODAY)).toBe(true)
    expect(policy.fitsPage(fitting, page(), TODAY)).toBe(false)
  })
})

test('linking a disclaimer that fits, of every kind that is not met, leaves nothing to add', () => {
  const evidence = {...cleanEvidence(), 't-spray': published(treatment({compounded: true}))}
  const bare = page({disclaimers: []})
  const candidates = ['educationalOnly', 'regulatoryStatus', 'safety', 'emergency'].map((kind) =>
    disclaimer({_id: `d-${kind}`, kind}),
  )
  const added = requiredDisclaimerKinds(bare, evidence).flatMap(({oneOf}) =>
    candidates
      .filter((candidate) => fitsPage(candidate, bare, TODAY))
      .filter(({kind}) => oneOf.some((own) => own === kind))
      .slice(0, 1),
  )
  const linked = page({disclaimers: added.map(({_id}) => reference(_id))})
  const known = {
    ...evidence,
    ...Object.fromEntries(added.map((one) => [one['_id'], published(one)])),
  }
  expect(createPolicy().evaluate(linked, known, TODAY)).toEqual([])
  expect(added.map(({_id}) => _id)).toEqual(['d-educationalOnly', 'd-regulatoryStatus', 'd-safety'])
})
