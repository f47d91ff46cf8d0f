import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {TreatmentPage, type TreatmentPageResult} from '../../delivery/index.ts'
import {DISCLAIMER_PLACEMENTS} from '../../policy/vocabulary/disclaimerPlacement.ts'
import {claim} from './fixtures/claim.ts'
import {comparisonTable} from './fixtures/comparisonTable.ts'
import {disclaimer} from './fixtures/disclaimer.ts'
import {heading} from './fixtures/heading.ts'
import {paragraph} from './fixtures/paragraph.ts'
import {source} from './fixtures/source.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {elementsIn, textOf, textOfId} from './markup/elementsIn.ts'

const efficacy = claim('efficacy', 'efficacy', [source('s1')])
const regulatory = claim('regulatory', 'regulatory', [source('s1')])

describe('disclaimers', () => {
  test('each stands where its placement says', () => {
    const text = textIn(
      {
        body: [paragraph('intro', 'Intro.'), efficacy, paragraph('outro', 'Outro.')],
        disclaimers: [
          disclaimer('last', {placement: 'end'}),
          disclaimer('action', {placement: 'beforeCallToAction'}),
          disclaimer('near', {placement: 'atClaim'}),
          disclaimer('first', {placement: 'top'}),
        ],
      },
      'Book now',
    )
    expect(
      outOfOrder(text, [
        'Text of first.',
        'Intro.',
        'Claim efficacy.',
        'Text of near.',
        'Outro.',
        'Text of action.',
        'Book now',
        'Text of last.',
        'Sources',
      ]),
    ).toEqual([])
  })

  test.each([...DISCLAIMER_PLACEMENTS, null])(
    'with placement %s one is shown on any page',
    (placement) => {
      const text = textIn({disclaimers: [disclaimer('shown', {placement})]})
      expect(text.match(/Text of shown\./g)).toHaveLength(1)
    },
  )

  test('one whose claims the page does not make stands at the end, and development says so', () => {
    const page = {
      body: [regulatory, paragraph('outro', 'Outro.')],
      disclaimers: [disclaimer('results', {kind: 'individualResults', placement: 'atClaim'})],
    }
    expect(outOfOrder(textIn(page), ['Claim regulatory.', 'Outro.', 'Text of results.'])).toEqual(
      [],
    )
    expect(textIn(page)).not.toContain('stands at the end')
    expect(textOf(render(page, {problems: 'show'}))).toContain('stands at the end')
  })

  test('is a visible aside with the name of its kind, unique on the page', () => {
    const markup = render({
      disclaimers: [
        disclaimer('a', {kind: 'safety'}),
        disclaimer('b', {kind: 'safety'}),
        disclaimer('c', {kind: 'emergency'}),
      ],
    })
    const labels = elementsIn(markup, 'aside').map(({attributes}) =>
      textOfId(markup, attributes['aria-labelledby'] ?? ''),
    )
    expect(labels).toEqual([
      'Important safety information',
      'Important safety information (2)',
      'In an emergency',
    ])
    expect(
      elementsIn(markup).some(({tag, attributes}) => tag === 'details' || 'hidden' in attributes),
    ).toBe(false)
  })

  test('at a claim it stands in full once, and in short in later sections that claim', () => {
    const text = textIn({
      body: [
        heading('one', 'h2'),
        efficacy,
        claim('again', 'efficacy', [source('s1')]),
        heading('two', 'h2'),
        claim('later', 'efficacy', [source('s1')]),
        heading('three', 'h2'),
        paragraph('nothing', 'Nothing claimed.'),
      ],
      disclaimers: [disclaimer('d', {kind: 'safety', placement: 'atClaim'})],
    })
    expect(text.match(/Text of d\./g)).toHaveLength(1)
    expect(text.match(/Short d\./g)).toHaveLength(1)
    expect(
      outOfOrder(text, ['Text of d.', 'Claim again.', 'two', 'Claim later.', 'Short d.', 'three']),
    ).toEqual([])
  })

  test('about comparisons stands at a table without head-to-head evidence', () => {
    const embed = {
      _type: 'comparisonTableEmbed' as const,
      _key: 'embed',
      comparisonTable: comparisonTable(),
    }
    const text = textIn({
      body: [efficacy, embed, paragraph('outro', 'Outro.')],
      disclaimers: [disclaimer('d', {kind: 'comparative', placement: 'atClaim'})],
    })
    expect(outOfOrder(text, ['Claim efficacy.', 'Onset', 'Text of d.', 'Outro.'])).toEqual([])
  })

  test('about safety does not stand at a table: a table is no claim of benefit', () => {
    const embed = {
      _type: 'comparisonTableEmbed' as const,
      _key: 'embed',
      comparisonTable: comparisonTable(),
    }
    const text = textIn({
      body: [embed, efficacy],
      disclaimers: [disclaimer('d', {kind: 'safety', placement: 'atClaim'})],
    })
    expect(outOfOrder(text, ['Onset', 'Claim efficacy.', 'Text of d.'])).toEqual([])
  })

  test('does not tear a list apart', () => {
    const item = (block: typeof efficacy) => ({...block, listItem: 'number' as const, level: 1})
    const markup = render({
      body: [item(efficacy), item(claim('second', 'efficacy', []))],
      disclaimers: [disclaimer('d', {placement: 'atClaim'})],
    })
    const list = markup.slice(markup.indexOf('<ol>'), markup.indexOf('</ol>'))
    expect(elementsIn(list, 'li')).toHaveLength(2)
    expect(outOfOrder(textOf(markup), ['Claim second.', 'Text of d.'])).toEqual([])
  })

  test('without a text its short text stands in full', () => {
    expect(textIn({disclaimers: [disclaimer('d', {text: []})]})).toContain('Short d.')
  })

  test('a link that leads nowhere is named in development', () => {
    const page = {disclaimers: [null]}
    expect(textOf(render(page, {problems: 'show'}))).toContain('could not be read')
    expect(textIn(page)).not.toContain('could not be read')
  })

  test('a treatment brings its boxed warning, unless the page links one', () => {
    const treatments = [
      {
        _id: 't',
        _type: 'treatment' as const,
        name: 'Spray',
        activeIngredient: null,
        form: null,
        route: null,
        compounded: null,
        prescriptionOnly: null,
        controlledSchedule: null,
        rems: null,
        boxedWarning: 'Sedation.',
        regulatoryStatus: null,
      },
    ]
    expect(textIn({treatments})).toContain('Boxed warning Sedation.')
    const linked = [disclaimer('own', {kind: 'boxedWarning'})]
    expect(textIn({treatments, disclaimers: linked})).not.toContain('Sedation.')
  })
})

function render(
  fields: Partial<TreatmentPageResult>,
  options: {problems: 'show' | 'hide'; callToAction?: string} = {problems: 'hide'},
): string {
  return renderToStaticMarkup(<TreatmentPage page={treatmentPage(fields)} {...options} />)
}

function textIn(fields: Partial<TreatmentPageResult>, callToAction?: string): string {
  return textOf(render(fields, {problems: 'hide', ...(callToAction && {callToAction})}))
}

/** The parts of the text that do not stand behind the one before them, or nowhere. */
function outOfOrder(text: string, parts: string[]): string[] {
  let behind = -1
  return parts.filter((part) => {
    const place = text.indexOf(part)
    const misplaced = place <= behind
    behind = Math.max(behind, place)
    return misplaced
  })
}
