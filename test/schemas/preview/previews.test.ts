import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {calloutPreview} from '../../../schemas/preview/calloutPreview.ts'
import {claimPreview} from '../../../schemas/preview/claimPreview.ts'
import {comparisonRowPreview} from '../../../schemas/preview/comparisonRowPreview.ts'
import {comparisonTablePreview} from '../../../schemas/preview/comparisonTablePreview.ts'
import {disclaimerPreview} from '../../../schemas/preview/disclaimerPreview.ts'
import {inForce} from '../../../schemas/preview/inForce.ts'
import {mechanismPreview} from '../../../schemas/preview/mechanismPreview.ts'
import {pagePreview} from '../../../schemas/preview/pagePreview.ts'
import {regulatoryStatusPreview} from '../../../schemas/preview/regulatoryStatusPreview.ts'
import {safetyInformationPreview} from '../../../schemas/preview/safetyInformationPreview.ts'
import {sourcePreview} from '../../../schemas/preview/sourcePreview.ts'
import {treatmentPreview} from '../../../schemas/preview/treatmentPreview.ts'

describe('a disclaimer says whether it holds', () => {
  const period = {effectiveFrom: '2026-01-01', effectiveUntil: '2026-12-31'}

  test.each([
    ['2025-12-31', 'notYet', 'from Jan 1, 2026'],
    ['2026-01-01', 'inForce', 'until Dec 31, 2026'],
    ['2026-12-31', 'inForce', 'until Dec 31, 2026'],
    ['2027-01-01', 'expired', 'expired on Dec 31, 2026'],
  ])('on %s: %s', (day, state, text) => {
    expect(inForce(period, day)).toEqual({state, text})
  })

  test('without a last day it holds on', () => {
    expect(inForce({effectiveFrom: '2026-01-01'}, '2999-01-01').text).toBe('no last day')
  })

  test('without a readable first day nothing is claimed', () => {
    expect(inForce({effectiveFrom: 'soon'}, '2026-01-01').state).toBe('unknown')
    expect(inForce({}, '2026-01-01').state).toBe('unknown')
  })

  test('kind, placement and period stand in one line', () => {
    expect(
      disclaimerPreview({
        title: 'Sedation',
        kind: 'safety',
        placement: 'beforeCallToAction',
        effectiveFrom: '2020-01-01',
        effectiveUntil: '2020-12-31',
      }),
    ).toMatchObject({
      title: 'Sedation',
      subtitle: 'EXPIRED ON DEC 31, 2020 · Safety · Before the call to action',
    })
  })
})

describe('second lines', () => {
  test('a source: design, year, identifier', () => {
    expect(
      sourcePreview({design: 'rct', year: 2018, doi: '10.1038/npp.2017.194', pmid: '1'}).subtitle,
    ).toBe('Randomized controlled trial · 2018 · 10.1038/npp.2017.194')
    expect(sourcePreview({design: 'label', pmid: '38914860'}).subtitle).toBe(
      'Drug label · PMID 38914860',
    )
    expect(sourcePreview({url: 'https://www.fda.gov/drugs', retracted: true}).subtitle).toBe(
      'RETRACTED · Design not chosen · fda.gov',
    )
  })

  test('a page: overdue review, disclaimers, treatments', () => {
    const treatments = {treatment0: 'Ketamine ODT', treatment1: 'Esketamine spray'}
    expect(pagePreview({...treatments, disclaimers: [{}], nextReview: '2999-01-01'}).subtitle).toBe(
      '1 disclaimer · Ketamine ODT, Esketamine spray',
    )
    expect(pagePreview({...treatments, treatment2: 'C', treatment3: 'D'}).subtitle).toBe(
      'no disclaimer · Ketamine ODT, Esketamine spray, C and more',
    )
  })

  test('a page without treatments misses no disclaimer', () => {
    expect(pagePreview({nextReview: '2020-02-29'}).subtitle).toBe(
      'review overdue since Feb 29, 2020 · names no treatment',
    )
    expect(pagePreview({disclaimers: [{}, {}]}).subtitle).toBe('2 disclaimers · names no treatment')
  })

  test('a treatment: form, compounding, status by place', () => {
    expect(
      treatmentPreview({
        form: 'nasalSpray',
        compounded: true,
        regulatoryStatus: [
          {status: 'notApproved', jurisdiction: 'GB'},
          {status: 'approved', jurisdiction: 'US'},
          {status: 'notApproved', jurisdiction: 'US'},
          {status: 'notApproved', jurisdiction: 'US'},
        ],
      }).subtitle,
    ).toBe('Nasal spray · compounded · Approved: US · Not approved: GB, US')
    expect(treatmentPreview({}).subtitle).toBe('Form not chosen · regulatory status missing')
  })

  test('a status: decision, place, day', () => {
    expect(
      regulatoryStatusPreview({
        indication: 'TRD',
        jurisdiction: 'US',
        status: 'notApproved',
        asOf: '2025-11-02',
      }),
    ).toEqual({title: 'TRD', subtitle: 'Not approved · United States · checked Nov 2, 2025'})
  })

  test('a mechanism: steps by certainty', () => {
    const steps = ['established', 'proposed', 'proposed'].map((certainty) => ({certainty}))
    expect(mechanismPreview({name: 'BDNF', steps})).toEqual({
      title: 'BDNF',
      subtitle: '3 steps · 1 established · 2 proposed',
    })
  })

  test('a table: columns, and whether they were compared directly', () => {
    const comparators = [{label: 'Ketamine'}, {label: 'SSRIs'}]
    expect(comparisonTablePreview({comparators, headToHead: false}).subtitle).toBe(
      'Ketamine against SSRIs · no direct comparison',
    )
    expect(comparisonTablePreview({comparators, headToHead: true}).subtitle).toBe(
      'Ketamine against SSRIs · compared head to head',
    )
  })

  test('a row shows “No data” where nothing is known', () => {
    expect(comparisonRowPreview({attribute: 'Onset', cells: [{value: 'Hours'}, {}]}).subtitle).toBe(
      'Hours | No data',
    )
  })

  test('a claim and a callout show what they are', () => {
    expect(claimPreview({type: 'efficacy', sources: []})).toEqual({
      title: 'Claim: Efficacy',
      subtitle: 'no source',
    })
    const text = [{children: [{text: 'Do not '}, {text: 'drive.'}]}, {children: [{text: 'Rest.'}]}]
    expect(calloutPreview({tone: 'warning', text})).toEqual({
      title: 'Do not drive. Rest.',
      subtitle: 'Warning: a reader could come to harm',
    })
  })

  test('safety information lists its risks', () => {
    expect(safetyInformationPreview({risks: [{name: 'Sedation'}, {}, {name: 'Abuse'}]})).toEqual({
      title: 'Safety information: 3 risks',
      subtitle: 'Sedation, Abuse',
    })
  })
})

test('no preview breaks on a half-written or damaged document', () => {
  const previews = [
    calloutPreview,
    claimPreview,
    comparisonRowPreview,
    comparisonTablePreview,
    disclaimerPreview,
    mechanismPreview,
    pagePreview,
    regulatoryStatusPreview,
    safetyInformationPreview,
    sourcePreview,
    treatmentPreview,
  ]
  const names = [
    'title name text tone type sources attribute cells caption steps comparators headToHead kind',
    'placement effectiveFrom effectiveUntil risks treatment0 disclaimers nextReview',
    'indication jurisdiction form status asOf design year doi pmid url retracted regulatoryStatus',
  ].flatMap((line) => line.split(' '))
  const selection = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.jsonValue(), fc.constant('2026-02-31')),
  )
  fc.assert(
    fc.property(fc.constantFrom(...previews), selection, (preview, selected) => {
      expect(preview(selected).title).not.toBe('')
    }),
    {numRuns: 1000},
  )
})
