import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {citedSources, TreatmentPage, type TreatmentPageResult} from '../../delivery/index.ts'
import {claim} from './fixtures/claim.ts'
import {comparisonTable} from './fixtures/comparisonTable.ts'
import {source} from './fixtures/source.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {elementsIn, textOf, textOfId} from './markup/elementsIn.ts'

const page: Partial<TreatmentPageResult> = {
  body: [
    claim('first', 'efficacy', [source('late'), source('early')]),
    {_type: 'comparisonTableEmbed', _key: 'embed', comparisonTable: comparisonTable()},
    {_type: 'comparisonTableEmbed', _key: 'again', comparisonTable: comparisonTable()},
    claim('second', 'safety', [source('early'), null]),
  ],
  safety: {
    risks: [{_key: 'r', name: 'Risk', description: 'It happens.', sources: [source('risk')]}],
    advice: null,
  },
}
const markup = render(page)

describe('sources', () => {
  test('are numbered once, in order of first citation', () => {
    const list = markup.slice(markup.indexOf('doc-endnotes'))
    expect(textOf(list).match(/Title of \w+/g)).toEqual([
      'Title of late',
      'Title of early',
      'Title of s1',
      'Title of risk',
    ])
  })

  test('are the same, with the same numbers, without the page', () => {
    expect(
      citedSources(treatmentPage(page)).map(({number, source}) => `${number} ${source._id}`),
    ).toEqual(['1 late', '2 early', '3 s1', '4 risk'])
  })

  test('every mention leads to its source, and the source back to every mention', () => {
    const links = elementsIn(markup, 'a')
    const mentions = links.filter(({attributes}) => attributes['aria-label']?.startsWith('Source '))
    expect(mentions.map(({attributes}) => attributes['aria-label'])).toEqual([
      'Source 1',
      'Source 2',
      'Source 3',
      'Source 3',
      'Source 2',
      'Source 4',
    ])
    for (const {attributes} of mentions) {
      expect(textOfId(markup, attributes['href']?.slice(1) ?? '')).toContain('Title of')
    }
    const back = links
      .filter(({attributes}) => attributes['role'] === 'doc-backlink')
      .map(({attributes}) => attributes['href'])
    expect(back).toEqual(
      expect.arrayContaining(mentions.map(({attributes}) => `#${attributes['id']}`)),
    )
  })

  test('ids are unique, even where a table stands twice, and every inner link has its target', () => {
    const ids = elementsIn(markup).flatMap(({attributes}) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elementsIn(markup, 'a')
      .flatMap(({attributes}) => attributes['href'] ?? [])
      .filter((href) => href.startsWith('#'))
    for (const target of targets) expect(ids).toContain(target.slice(1))
  })

  test('two pages in one document share no id when each has a prefix', () => {
    const ids = ['one-', 'two-'].flatMap((idPrefix) =>
      elementsIn(render(page, {idPrefix})).flatMap(({attributes}) => attributes['id'] ?? []),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a claim that is split by other marks is cited once', () => {
    const [whole] = [claim('split', 'efficacy', [source('s')])]
    const [span] = whole?.children ?? []
    const marks = span?.marks ?? []
    const split = render({
      body: [
        {
          ...claim('split', 'efficacy', [source('s')]),
          children: [
            {_type: 'span', _key: '1', text: 'One ', marks: [...marks, 'strong']},
            {_type: 'span', _key: '2', text: 'two ', marks: ['strong', ...marks, 'em']},
            {_type: 'span', _key: '3', text: 'three.', marks: [...marks, 'em']},
          ],
        },
      ],
    })
    expect(split.match(/aria-label="Source 1"/g)).toHaveLength(1)
    expect(split.indexOf('three.')).toBeLessThan(split.indexOf('aria-label="Source 1"'))
  })

  test('say where to read them and what they are worth', () => {
    const text = textOf(
      render({
        body: [
          claim('c', 'efficacy', [
            source('paper', {
              doi: '10.1000/a b',
              pmid: '123',
              url: 'https://example.org/',
              participants: 1247,
              route: 'intravenous',
              retracted: true,
              funding: 'A maker',
            }),
          ]),
        ],
      }),
    )
    expect(text).toContain(
      'Title of paper (2020). Retracted . Randomized controlled trial, in humans, into a vein, 1,247 participants. Funding: A maker.',
    )
    expect(text).toContain('doi:10.1000/a b PMID 123')
    expect(text).not.toContain('example.org')
  })
})

function render(fields: Partial<TreatmentPageResult>, options: {idPrefix?: string} = {}): string {
  return renderToStaticMarkup(
    <TreatmentPage page={treatmentPage(fields)} problems="hide" {...options} />,
  )
}
