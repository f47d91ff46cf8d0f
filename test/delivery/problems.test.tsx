import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {
  type DisclaimerResult,
  type PageProblem,
  RichText,
  TreatmentPage,
} from '../../delivery/index.ts'
import {claim} from './fixtures/claim.ts'
import {disclaimer} from './fixtures/disclaimer.ts'
import {paragraph} from './fixtures/paragraph.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {textOf} from './markup/elementsIn.ts'

const body = [paragraph('p', 'Body.'), claim('c', 'regulatory', [])]

const withoutPlace: [string, (DisclaimerResult | null)[], RegExp][] = [
  [
    'before a call to action that is not there',
    [disclaimer('d', {placement: 'beforeCallToAction'})],
    /give the page its `callToAction`/i,
  ],
  [
    'at a claim that is not made',
    [disclaimer('d', {placement: 'atClaim', kind: 'individualResults'})],
    /mark the claim/i,
  ],
  ['nowhere', [disclaimer('d', {placement: null})], /choose its placement/i],
]

describe.each(withoutPlace)('a disclaimer that belongs %s', (_where, disclaimers, remedy) => {
  test('stops the page in development, with what to do', () => {
    expect(() =>
      renderToStaticMarkup(<TreatmentPage page={treatmentPage({body, disclaimers})} />),
    ).toThrow(remedy)
  })

  test('stands at the end in production, and the site can learn of it', () => {
    const told: PageProblem[] = []
    const markup = renderToStaticMarkup(
      <TreatmentPage
        onProblem={(problem) => told.push(problem)}
        page={treatmentPage({body, disclaimers})}
        problems="hide"
      />,
    )
    expect(textOf(markup)).toMatch(/Body\. Claim c\. .*Text of d\./)
    expect(markup).not.toContain('caveat-problem')
    expect(told).toEqual([{level: 'error', message: expect.stringMatching(remedy)}])
  })

  test('is named on the page where editors look at it', () => {
    const markup = renderToStaticMarkup(
      <TreatmentPage page={treatmentPage({body, disclaimers})} problems="show" />,
    )
    expect(textOf(markup)).toMatch(remedy)
    expect(textOf(markup)).toContain('Text of d.')
  })
})

describe('a page about a treatment', () => {
  test.each([[null], [[]], [[null]]])(
    'with the disclaimers %j stops in development',
    (disclaimers) => {
      const page = treatmentPage({disclaimers})
      expect(() => renderToStaticMarkup(<TreatmentPage page={page} />)).toThrow(/disclaimer/)
    },
  )

  test('a disclaimer without any text stops it too', () => {
    const page = treatmentPage({disclaimers: [disclaimer('d', {text: null, shortText: ''})]})
    expect(() => renderToStaticMarkup(<TreatmentPage page={page} />)).toThrow(/has no text/)
  })

  test('an unknown block does not stop it: it is shown with what to do', () => {
    const given = {
      ...treatmentPage({disclaimers: [disclaimer('d')]}),
      body: [paragraph('p', 'Body.'), {_type: 'chart', _key: 'k'}],
    }
    const text = textOf(
      renderToStaticMarkup(
        <TreatmentPage components={{types: {}}} page={JSON.parse(JSON.stringify(given))} />,
      ),
    )
    expect(text).toContain('Unknown block "chart"'.replaceAll('"', '&quot;'))
    expect(text).toContain('components.types.chart')
  })
})

test('rich text alone shows every disclaimer that it is given, at its claim or at its end', () => {
  const text = textOf(
    renderToStaticMarkup(
      <RichText
        body={[claim('c', 'regulatory', []), paragraph('p', 'After.')]}
        disclaimers={[
          disclaimer('results', {kind: 'individualResults'}),
          disclaimer('status', {kind: 'regulatoryStatus'}),
        ]}
      />,
    ),
  )
  expect(text).toMatch(/Claim c\. .*Text of status\. After\. .*Text of results\./)
})

test('a disclaimer that may be collapsed is open until its reader closes it, safety always', () => {
  const disclaimers = [
    disclaimer('a', {mayCollapse: true}),
    disclaimer('b', {mayCollapse: true, kind: 'safety'}),
    disclaimer('c', {mayCollapse: false}),
  ]
  const markup = renderToStaticMarkup(<TreatmentPage page={treatmentPage({disclaimers})} />)
  expect(markup.match(/<details[^>]*>/g)).toEqual(['<details open="">'])
  expect(textOf(markup)).toContain('Text of a.')
})
