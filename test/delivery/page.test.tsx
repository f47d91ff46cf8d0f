import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {
  Article,
  Disclaimers,
  englishMessages,
  Mechanism,
  RichText,
  Safety,
  Sources,
  TreatmentPage,
  type TreatmentPageResult,
} from '../../delivery/index.ts'
import {claim} from './fixtures/claim.ts'
import {disclaimer} from './fixtures/disclaimer.ts'
import {heading} from './fixtures/heading.ts'
import {mechanism} from './fixtures/mechanism.ts'
import {paragraph} from './fixtures/paragraph.ts'
import {source} from './fixtures/source.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {elementsIn, textOf, textOfId} from './markup/elementsIn.ts'

describe('a page', () => {
  test('skips no level of its headings, whatever its author chose', () => {
    const markup = render({
      body: [
        heading('deep', 'h4'),
        heading('deeper', 'h4'),
        {_type: 'mechanismEmbed', _key: 'm', mechanism: mechanism()},
        heading('up', 'h2'),
      ],
      safety: {risks: [], advice: [paragraph('a', 'Advice.')]},
    })
    expect(elementsIn(markup).flatMap(({tag}) => (/^h\d$/.test(tag) ? [tag] : []))).toEqual([
      'h1',
      'h2',
      'h3',
      'h4',
      'h2',
      'h2',
      'h3',
      'h2',
    ])
  })

  test('says who stands for it, since when and for whom, in words', () => {
    const person = {
      _id: 'p',
      _type: 'person' as const,
      name: 'Ada',
      credentials: 'MD',
      profile: null,
    }
    const text = textOf(
      render({
        author: person,
        medicalReviewer: {...person, credentials: null},
        lastMedicallyReviewed: '2026-11-02',
        nextReview: 'soon',
        jurisdictions: ['US', 'CA'],
      }),
    )
    expect(text).toContain('Written by Ada, MD')
    expect(text).toContain('Medically reviewed by Ada')
    expect(text).toContain('Last medical review: November 2, 2026')
    expect(text).toContain('Next review due: soon')
    expect(text).toContain('Written for readers in: United States, Canada')
  })

  test('leads from its head to its risks, each with its sources', () => {
    const markup = render({
      safety: {
        risks: [{_key: 'r', name: 'Sleep', description: 'It tires.', sources: [source('s')]}],
        advice: null,
      },
    })
    const jump = elementsIn(markup, 'a')[0]?.attributes['href'] ?? ''
    const safety = elementsIn(markup, 'section').find(
      ({attributes}) => `#${attributes['id']}` === jump,
    )
    expect(textOfId(markup, safety?.attributes['aria-labelledby'] ?? '')).toBe('Safety information')
    expect(textOf(markup)).toMatch(/Sleep It tires\. 1/)
  })

  test('states where its treatments are approved for what', () => {
    const text = textOf(
      render({
        treatments: [
          null,
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
            regulatoryStatus: [
              {
                _key: 's',
                jurisdiction: 'US',
                indication: 'Depression',
                status: 'notApproved',
                asOf: '2026-11-16',
                source: source('law'),
              },
            ],
          },
        ],
      }),
    )
    expect(text).toContain('Depression United States Not approved 1 November 16, 2026')
    expect(text).toContain('Compounded by a pharmacy Yes')
    expect(text).toContain('Schedule III (United States)')
  })

  test('has the language and direction of its content, and of a disclaimer in another', () => {
    const markup = render({
      language: 'ar',
      disclaimers: [disclaimer('d', {language: 'en'}), disclaimer('same', {language: 'ar'})],
    })
    expect(elementsIn(markup, 'article')[0]?.attributes).toMatchObject({lang: 'ar', dir: 'rtl'})
    const [other, same] = elementsIn(markup, 'aside').map(({attributes}) => attributes)
    expect(other).toMatchObject({lang: 'en', dir: 'ltr'})
    expect(same).not.toHaveProperty('lang')
  })

  test('a language that does not exist does not stop it', () => {
    const page: TreatmentPageResult = JSON.parse(
      JSON.stringify({...treatmentPage({lastMedicallyReviewed: '2026-01-02'}), language: '!!'}),
    )
    expect(renderToStaticMarkup(<TreatmentPage page={page} problems="hide" />)).toContain(
      'January 2, 2026',
    )
  })

  test('an embedded document that is gone is named in development only', () => {
    const body: TreatmentPageResult['body'] = [
      {_type: 'mechanismEmbed', _key: 'm', mechanism: null},
      {_type: 'comparisonTableEmbed', _key: 't', comparisonTable: null},
    ]
    expect(render({body}, 'show').match(/could not be read/g)).toHaveLength(2)
    expect(render({body})).not.toContain('could not be read')
  })

  test('speaks the words that a site gives it', () => {
    const messages = {
      ...englishMessages,
      sources: {...englishMessages.sources, title: 'Quellen', cite: 'Quelle {number}'},
    }
    const markup = renderToStaticMarkup(
      <TreatmentPage
        messages={messages}
        page={treatmentPage({body: [claim('c', 'efficacy', [source('s')])]})}
        problems="hide"
      />,
    )
    expect(markup).toContain('Quellen')
    expect(markup).toContain('aria-label="Quelle 1"')
  })
})

function marked(mark: string) {
  return {
    ...paragraph(mark, mark),
    children: [{_type: 'span' as const, _key: 's', text: mark, marks: [mark]}],
  }
}

describe('a text', () => {
  test('has the element of each of its marks, lists and styles', () => {
    const body = [
      ...['strong', 'em', 'sub', 'sup'].map(marked),
      {...paragraph('quote', 'quote'), style: 'blockquote' as const},
      {...paragraph('one', 'one'), listItem: 'bullet' as const, level: 1},
      {...paragraph('two', 'two'), listItem: 'number' as const, level: 2},
    ]
    expect(renderToStaticMarkup(<RichText body={body} problems="show" />)).toBe(
      '<div class="caveat" dir="ltr" lang="en"><p><strong>strong</strong></p><p><em>em</em></p>' +
        '<p><sub>sub</sub></p><p><sup>sup</sup></p><blockquote>quote</blockquote>' +
        '<ul><li>one<ol><li>two</li></ol></li></ul></div>',
    )
  })
})

describe('the parts, each on its own', () => {
  test('an article has no facts of treatments, but everything else', () => {
    const article = {...treatmentPage({body: [paragraph('p', 'Body.')]}), _type: 'article' as const}
    const text = textOf(renderToStaticMarkup(<Article article={article} />))
    expect(text).toContain('Body.')
    expect(text).not.toContain('About this treatment')
  })

  test('a mechanism says how sure each step is, what is not known, and lists its sources', () => {
    const text = textOf(renderToStaticMarkup(<Mechanism mechanism={mechanism()} />))
    expect(text).toContain('Step. 1 Proposed, not established')
    expect(text).toContain('What is not known Much.')
    expect(text).toContain('Sources Title of step-source')
  })

  test('rich text, safety and disclaimers stand alone with their sources', () => {
    const body = [claim('c', 'efficacy', [source('s')])]
    const alone = textOf(
      renderToStaticMarkup(<RichText body={body} disclaimers={[disclaimer('d')]} />),
    )
    expect(alone).toMatch(/Claim c\. 1 .*Text of d\. .*Title of s/)
    const risks = [{_key: 'r', name: 'Risk', description: 'Text.', sources: [source('s')]}]
    expect(textOf(renderToStaticMarkup(<Safety safety={{risks, advice: null}} />))).toContain(
      'Title of s',
    )
    expect(textOf(renderToStaticMarkup(<Disclaimers disclaimers={[disclaimer('d')]} />))).toBe(
      'For education only Text of d.',
    )
  })

  test('sources alone are numbered as on the page', () => {
    const page = treatmentPage({body: [claim('c', 'efficacy', [source('b'), source('a')])]})
    const text = textOf(renderToStaticMarkup(<Sources page={page} />))
    expect(text.indexOf('Title of b')).toBeLessThan(text.indexOf('Title of a'))
  })
})

function render(fields: Partial<TreatmentPageResult>, problems: 'show' | 'hide' = 'hide'): string {
  return renderToStaticMarkup(<TreatmentPage page={treatmentPage(fields)} problems={problems} />)
}
