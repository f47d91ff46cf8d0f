import {array, assert, constantFrom, property, record} from 'fast-check'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {
  citedSources,
  JsonLd,
  jsonLd,
  serializeJsonLd,
  type TreatmentPageResult,
} from '../../delivery/index.ts'
import {APPROVAL_STATUSES} from '../../policy/vocabulary/approvalStatus.ts'
import {claim} from './fixtures/claim.ts'
import {disclaimer} from './fixtures/disclaimer.ts'
import {source} from './fixtures/source.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {contentPages} from './setup/contentPages.ts'

const {page, article} = await contentPages()

describe('the structured data of the sample content', () => {
  test('says what the treatment page is about, by whom, for whom and by which sources', () => {
    const data = jsonLd(page, {url: 'https://clinic.example/treatments/ketamine'})
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      url: 'https://clinic.example/treatments/ketamine',
      name: page.title,
      inLanguage: 'en',
      lastReviewed: page.lastMedicallyReviewed,
      reviewedBy: {'@type': 'Person', name: page.medicalReviewer?.name},
      about: expect.arrayContaining([expect.objectContaining({'@type': 'MedicalCondition'})]),
      mainEntity: [expect.objectContaining({'@type': 'Drug', name: page.treatments?.[0]?.name})],
      medicalAudience: {geographicArea: [{'@type': 'AdministrativeArea', name: 'United States'}]},
    })
    expect(JSON.stringify(data)).toContain('"Not approved: ')
    expect(JSON.stringify(data)).not.toMatch(/"name":"Approved: /)
  })

  test('warns where the page warns', () => {
    const safety = page.disclaimers?.find((found) => found?.kind === 'safety')
    expect(safety?.shortText).toEqual(expect.any(String))
    expect(JSON.stringify(jsonLd(page))).toContain(JSON.stringify(safety?.shortText))
  })

  test('cites the sources of the article in the order in which it does', () => {
    const {citation} = JSON.parse(serializeJsonLd(jsonLd(article)))
    expect(citation.length).toBeGreaterThan(5)
    expect(citation.map(({name}: {name: string}) => name)).toEqual(
      citedSources(article).map(({source}) => source.title),
    )
    expect(citation).toContainEqual(expect.objectContaining({'@type': 'ScholarlyArticle'}))
    expect(jsonLd(article)).not.toHaveProperty('mainEntity')
    expect(jsonLd(article)).toHaveProperty('mentions')
  })
})

describe('structured data', () => {
  test('calls a formulation approved only in the words and the place of a regulator that did', () => {
    const status = record({
      _key: constantFrom('a', 'b'),
      jurisdiction: constantFrom('US' as const, 'GB' as const, null),
      indication: constantFrom('Anesthesia', 'Depression', null),
      status: constantFrom(...APPROVAL_STATUSES, null),
      asOf: constantFrom('2026-01-02', null),
      source: constantFrom(source('s'), null),
    })
    assert(
      property(array(status, {maxLength: 4}), (regulatoryStatus) => {
        const text = JSON.stringify(jsonLd(aboutTreatment(regulatoryStatus)))
        const approved = regulatoryStatus.filter(
          ({status, indication}) => status === 'approved' && indication !== null,
        )
        expect(text.match(/"Approved: /g)?.length ?? 0).toBe(approved.length)
        expect(text).not.toMatch(/indication|offers|rating|generic|ApprovedIndication/i)
      }),
    )
  })

  test('leaves out what nobody knows, and dates and addresses that are none', () => {
    const data = jsonLd(treatmentPage({lastMedicallyReviewed: 'soon'}), {url: 'javascript:x'})
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      name: 'Title',
      inLanguage: 'en',
      medicalAudience: {'@type': 'MedicalAudience'},
    })
  })

  test('names a retracted source as that', () => {
    const body = [claim('c', 'efficacy', [source('s', {retracted: true, doi: '10.1/x'})])]
    expect(jsonLd(treatmentPage({body}))).toHaveProperty('citation', [
      {
        '@type': 'ScholarlyArticle',
        name: 'Title of s',
        datePublished: '2020',
        identifier: ['doi:10.1/x'],
        url: 'https://doi.org/10.1/x',
        creativeWorkStatus: 'Retracted',
      },
    ])
  })

  test('stays inside its script, whatever the content holds', () => {
    const title = '</script><script>alert(1)</script><!--&\u2028'
    const markup = renderToStaticMarkup(
      <JsonLd page={treatmentPage({title, disclaimers: [disclaimer('d', {shortText: title})]})} />,
    )
    expect(markup.match(/<\/?script/g)).toEqual(['<script', '</script'])
    expect(markup).not.toContain('<!--')
    const json = markup.slice(markup.indexOf('>') + 1, markup.lastIndexOf('<'))
    expect(JSON.parse(json)).toMatchObject({name: title})
  })
})

function aboutTreatment(
  regulatoryStatus: NonNullable<
    NonNullable<TreatmentPageResult['treatments']>[number]
  >['regulatoryStatus'],
): TreatmentPageResult {
  return treatmentPage({
    treatments: [
      {
        _id: 't',
        _type: 'treatment',
        name: 'Tablet',
        activeIngredient: 'Ketamine',
        form: 'tablet',
        route: 'oral',
        compounded: true,
        prescriptionOnly: true,
        controlledSchedule: 'III',
        rems: false,
        boxedWarning: null,
        regulatoryStatus,
      },
    ],
  })
}
