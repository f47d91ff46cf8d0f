import type {
  PortableTextMarkComponentProps,
  PortableTextTypeComponentProps,
} from '@portabletext/react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {
  Article,
  Disclaimer,
  type DisclaimerProps,
  Disclaimers,
  type PageComponents,
  RichText,
  TreatmentPage,
  type TreatmentPageResult,
} from '../../delivery/index.ts'
import {claim} from './fixtures/claim.ts'
import {comparisonTable} from './fixtures/comparisonTable.ts'
import {disclaimer} from './fixtures/disclaimer.ts'
import {mechanism} from './fixtures/mechanism.ts'
import {paragraph} from './fixtures/paragraph.ts'
import {source} from './fixtures/source.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {textOf} from './markup/elementsIn.ts'

function Framed(props: DisclaimerProps) {
  return (
    <div className="framed">
      <Disclaimer {...props} />
    </div>
  )
}

type Chart = {_type: 'chart'; _key: string; title: string}

const page = treatmentPage({
  body: [
    claim('c', 'efficacy', [source('s')]),
    {_type: 'mechanismEmbed', _key: 'm', mechanism: mechanism()},
    {_type: 'comparisonTableEmbed', _key: 't', comparisonTable: comparisonTable()},
  ],
  disclaimers: [disclaimer('top'), disclaimer('end', {placement: 'end'})],
  safety: {risks: [{_key: 'r', name: 'Risk', description: 'Text.', sources: null}], advice: null},
})

describe('a site’s own components', () => {
  test('stand in every slot in place of ours', () => {
    const components: PageComponents = {
      header: ({page}) => <h1>Own {page.title}</h1>,
      disclaimer: ({disclaimer}) => <p>Own disclaimer {disclaimer._id}</p>,
      citations: ({marks}) => <sup>Own mark of {marks.map(({source}) => source._id)}</sup>,
      safety: ({safety}) => <p>Own safety: {safety.risks?.[0]?.name}</p>,
      sources: ({context}) => <p>Own list of {context.numbering.size}</p>,
      types: {mechanismEmbed: ({value}) => <p>Own mechanism: {value.mechanism.name}</p>},
      marks: {claim: ({children}) => <mark>{children}</mark>},
      block: {normal: ({children}) => <p className="own">{children}</p>},
    }
    const text = textOf(renderToStaticMarkup(<TreatmentPage components={components} page={page} />))
    for (const part of [
      'Own Title',
      'Own disclaimer top',
      'Own disclaimer end',
      'Own mark of s',
      'Own safety: Risk',
      'Own list of 3',
      'Own mechanism: Mechanism',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('Text of top.')
    expect(renderToStaticMarkup(<TreatmentPage components={components} page={page} />)).toContain(
      '<p class="own"><mark>Claim c.</mark>',
    )
  })

  test('may put ours in something of their own', () => {
    const markup = renderToStaticMarkup(
      <Disclaimers components={{disclaimer: Framed}} disclaimers={[disclaimer('d')]} />,
    )
    expect(markup).toMatch(/<div class="framed"><aside .*Text of d\./)
  })

  test('render blocks, objects in a text and marks that our schema does not have', () => {
    const chart: Chart = {_type: 'chart', _key: 'k', title: 'Sleep'}
    const own = {
      ...page,
      body: [
        chart,
        {
          ...paragraph('p', 'Struck '),
          markDefs: [{_type: 'strike', _key: 'x', by: 'pen'}],
          children: [
            {_type: 'span', _key: '1', text: 'Struck ', marks: ['x']},
            {_type: 'pill', _key: '2', size: 3},
          ],
        },
      ],
    }
    const markup = renderToStaticMarkup(
      <Article
        article={{...own, _type: 'article'}}
        components={{
          types: {
            chart: ({value}: PortableTextTypeComponentProps<Chart>) => (
              <figure>Chart of {value.title}</figure>
            ),
            pill: ({value}) => <b>Pill {value.size}</b>,
          },
          marks: {
            strike: ({
              children,
              value,
            }: PortableTextMarkComponentProps<{_type: string; by: string}>) => (
              <s title={value?.by}>{children}</s>
            ),
          },
        }}
        problems="show"
      />,
    )
    expect(markup).toContain('<figure>Chart of Sleep</figure>')
    expect(markup).toContain('<p><s title="pen">Struck </s><b>Pill 3</b></p>')
    expect(markup).not.toContain('Unknown')
  })

  test('for links are never given an address that runs code', () => {
    const given: unknown[] = []
    const body: TreatmentPageResult['body'] = ['javascript:alert(1)', 'https://example.org/'].map(
      (href, index) => ({
        ...paragraph(`p${index}`, 'Follow'),
        markDefs: [{_type: 'link', _key: 'l', href}],
        children: [{_type: 'span', _key: 's', text: 'Follow', marks: ['l']}],
      }),
    )
    renderToStaticMarkup(
      <RichText
        body={body}
        components={{
          marks: {
            link: ({children, value}) => {
              given.push(value.href)
              return <>{children}</>
            },
          },
        }}
      />,
    )
    expect(given).toEqual([null, 'https://example.org/'])
  })

  test('are used in the text of disclaimers as well', () => {
    const linked = disclaimer('d', {
      text: [
        {
          ...paragraph('t', 'Read the label'),
          markDefs: [{_type: 'link', _key: 'l', href: '/label'}],
          children: [{_type: 'span', _key: 's', text: 'Read the label', marks: ['l']}],
        },
      ],
    })
    const markup = renderToStaticMarkup(
      <Disclaimers
        components={{marks: {link: ({children, value}) => <b title={value.href}>{children}</b>}}}
        disclaimers={[linked]}
      />,
    )
    expect(markup).toContain('<b title="/label">Read the label</b>')
  })
})
