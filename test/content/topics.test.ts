import {readFileSync} from 'node:fs'

import {describe, expect, test} from 'vitest'

import {documentsOfType, documentWithId, isDraft} from './reading/contentDocuments.ts'
import {isRecord} from './reading/isRecord.ts'
import {proseOf} from './reading/proseOf.ts'
import {referencesIn} from './reading/referencesIn.ts'
import {walk} from './reading/walk.ts'

const article = documentWithId('article-how-ketamine-is-thought-to-work').fields
const page = documentWithId('treatment-page-compounded-ketamine-odt').fields
const table = documentWithId('comparison-table-ketamine-and-traditional-antidepressants').fields

const headingsOf = (document: unknown): readonly string[] =>
  walk(document)
    .map(({value}) => value)
    .filter(isRecord)
    .filter(({style}) => style === 'h2' || style === 'h3')
    .flatMap((block) => proseOf(block))

const embedsOf = (document: unknown): readonly string[] =>
  walk(document)
    .map(({value}) => value)
    .filter(isRecord)
    .filter(({_type: type}) => type === 'mechanismEmbed' || type === 'comparisonTableEmbed')
    .flatMap((embed) => referencesIn(embed).map(({target}) => target))

describe('what the content holds', () => {
  test.each([
    ['article', 1],
    ['mechanism', 2],
    ['comparisonTable', 1],
  ])('%s: %i', (type, count) => {
    expect(documentsOfType(type)).toHaveLength(count)
  })

  test('one treatment page is published, another is a draft without disclaimers', () => {
    const pages = documentsOfType('treatmentPage')
    expect(pages).toHaveLength(2)
    expect(pages.filter(isDraft)).toHaveLength(1)
    expect(pages.find(isDraft)?.fields).not.toHaveProperty('disclaimers')
  })

  test('disclaimers of nine kinds', () => {
    expect(new Set(documentsOfType('disclaimer').map(({fields}) => fields['kind'])).size).toBe(9)
  })

  test('every person is marked as invented, and the notes on the content say what it is', () => {
    const credentials = documentsOfType('person').map(({fields}) => String(fields['credentials']))
    expect(credentials.filter((text) => !text.startsWith('Sample person'))).toEqual([])
    const notes = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8')
    expect(notes).toMatch(/not medical or legal advice/)
    expect(notes).toMatch(/invented/)
  })
})

describe('what the article speaks of', () => {
  test.each([
    /counseling/i,
    /glutamate and NMDA receptors/i,
    /neuroplasticity and BDNF/i,
    /how soon/i,
    /anxiety, PTSD and chronic pain/i,
    /differs from traditional antidepressants/i,
    /still unknown/i,
    /in short/i,
  ])('a section on %s', (heading) => {
    expect(headingsOf(article).filter((text) => heading.test(text))).toHaveLength(1)
  })

  test('it shows both mechanisms and the comparison', () => {
    expect(embedsOf(article).toSorted()).toEqual([
      'comparison-table-ketamine-and-traditional-antidepressants',
      'mechanism-glutamate-and-nmda-receptors',
      'mechanism-neuroplasticity-and-bdnf',
    ])
  })

  test.each([article, page])('it keeps the three products apart', (document) => {
    const text = proseOf(document).join('\n')
    expect(text).toMatch(/approved as an anesthetic|approved anesthetic/)
    expect(text).toMatch(/at least two hours of monitoring/)
    expect(text).toMatch(/not been evaluated by the FDA|has not evaluated/)
  })
})

describe('what the table compares', () => {
  const attributes = walk(table)
    .filter(({path}) => path.at(-1) === 'attribute')
    .map(({value}) => value)

  test.each(['System acted on', 'Onset', 'Neuroplasticity', 'Use after other medicines failed'])(
    '%s',
    (attribute) => {
      expect(attributes).toContain(attribute)
    },
  )

  test('it says that nothing was compared directly', () => {
    expect(table['headToHead']).toBe(false)
    expect(table['noHeadToHeadNote']).toMatch(/no randomized trial that compared/)
  })
})

describe('risks', () => {
  test.each([article, page])('the safety block names them', (document) => {
    const risks = proseOf(document['safety']).join('\n')
    for (const risk of [
      /dissociation/i,
      /sleepiness/i,
      /blood pressure/i,
      /slowed breathing/i,
      /misuse and dependence/i,
      /psychiatric/i,
      /bladder/i,
      /do not drive/i,
    ]) {
      expect(risks).toMatch(risk)
    }
  })
})
