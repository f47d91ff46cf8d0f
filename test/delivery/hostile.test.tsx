import {array, assert, constantFrom, jsonValue, oneof, property, record} from 'fast-check'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {ComparisonTable, TreatmentPage, type TreatmentPageResult} from '../../delivery/index.ts'
import {claim} from './fixtures/claim.ts'
import {cell, comparisonTable} from './fixtures/comparisonTable.ts'
import {disclaimer} from './fixtures/disclaimer.ts'
import {paragraph} from './fixtures/paragraph.ts'
import {source} from './fixtures/source.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {elementsIn} from './markup/elementsIn.ts'

const SCRIPTS = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
]
const HTML = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&lt;'

describe('hostile content', () => {
  test.each(SCRIPTS)('a link to %j loses its address and keeps its text', (href) => {
    const markup = render({body: [linked(href)]})
    expect(elementsIn(markup, 'a')).toEqual([])
    expect(markup).toContain('Follow me')
  })

  test.each([
    'https://example.org/a?b#c',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+1',
    '/a',
    '#a',
  ])('a link to %j is kept', (href) => {
    const [link] = elementsIn(render({body: [linked(href)]}), 'a')
    expect(link?.attributes['href']).toBe(href)
  })

  test.each(SCRIPTS)('a source or an image at %j has no address', (url) => {
    const markup = render({
      body: [
        claim('c', 'efficacy', [source('s', {url})]),
        {_type: 'figure', _key: 'f', asset: null, alt: '', image: {url, width: 1, height: 1}},
      ],
    })
    expect(elementsIn(markup, 'img')).toEqual([])
    const addresses = elementsIn(markup, 'a').map(({attributes}) => attributes['href'])
    expect(addresses.every((href) => href?.startsWith('#'))).toBe(true)
  })

  test('HTML in any string stays text', () => {
    const markup = render({
      title: HTML,
      summary: HTML,
      body: [
        paragraph('p', HTML),
        claim('c', 'efficacy', [source('s', {title: HTML, doi: HTML, pmid: HTML, funding: HTML})]),
        {
          _type: 'comparisonTableEmbed',
          _key: HTML,
          comparisonTable: comparisonTable({caption: HTML}),
        },
        {
          _type: 'figure',
          _key: 'f',
          asset: null,
          alt: HTML,
          caption: HTML,
          image: {url: '/x', width: 1, height: 1},
        },
      ],
      disclaimers: [disclaimer(HTML, {shortText: HTML, text: [paragraph('t', HTML)]})],
      safety: {risks: [{_key: 'r', name: HTML, description: HTML, sources: null}], advice: null},
    })
    expect(markup).not.toMatch(/<script|onerror=alert\(1\)>/)
    expect(elementsIn(markup, 'img')).toHaveLength(1)
  })

  test('an unknown block is named in development with what to do, and left out in production', () => {
    const body: TreatmentPageResult['body'] = JSON.parse(
      '[{"_type":"chart","_key":"k"},{"_type":"constructor"},null]',
    )
    const markup = render({body: [...(body ?? []), paragraph('p', 'After.')]}, 'show')
    expect(markup).toContain('Unknown block &quot;chart&quot;')
    expect(markup).toContain('components.types.chart')
    expect(markup).toContain('Unknown block &quot;constructor&quot;')
    expect(markup).toContain('After.')
    const live = render({body: [...(body ?? []), paragraph('p', 'After.')]})
    expect(live).not.toContain('Unknown')
    expect(live).toContain('After.')
  })

  test('whatever a body holds, it is rendered, and text that can be read is kept', () => {
    const word = constantFrom(
      'block',
      'span',
      'claim',
      'link',
      'constructor',
      '__proto__',
      'strong',
      'h2',
      'bullet',
      'k1',
      'k2',
    )
    const node = record(
      {
        _type: oneof(word, jsonValue()),
        _key: oneof(word, jsonValue()),
        style: oneof(word, jsonValue()),
        listItem: oneof(word, jsonValue()),
        level: jsonValue(),
        text: jsonValue(),
        marks: oneof(array(word), jsonValue()),
        markDefs: oneof(
          array(record({_type: word, _key: word, sources: jsonValue()})),
          jsonValue(),
        ),
        children: oneof(
          array(record({_type: word, _key: word, text: jsonValue(), marks: array(word)})),
          jsonValue(),
        ),
      },
      {requiredKeys: ['_type']},
    )
    assert(
      property(array(node), (nodes) => {
        const body: TreatmentPageResult['body'] = JSON.parse(JSON.stringify(nodes))
        const markup = render({body: [...(body ?? []), paragraph('last', 'Kept.')]}, 'show')
        expect(markup).toContain('Kept.')
      }),
      {numRuns: 300},
    )
  })

  test('a string of a million characters and a table of a thousand rows are rendered whole', () => {
    const long = 'x'.repeat(1_000_000)
    expect(render({body: [paragraph('p', long)]})).toContain(long)
    const rows = Array.from({length: 1000}, (_, row) => ({
      _key: `row${row}`,
      attribute: `Row ${row}`,
      cells: [{...cell('a', 'A'), footnote: `Note ${row}`}, cell('b', 'B')],
    }))
    const markup = renderToStaticMarkup(<ComparisonTable table={comparisonTable({rows})} />)
    expect(elementsIn(markup, 'tr')).toHaveLength(1001)
    expect(markup).toContain('Note 999')
  })
})

function linked(href: string) {
  return {
    ...paragraph('p', 'Follow me'),
    markDefs: [{_type: 'link' as const, _key: 'l', href}],
    children: [{_type: 'span' as const, _key: 's', text: 'Follow me', marks: ['l']}],
  }
}

function render(fields: Partial<TreatmentPageResult>, problems: 'show' | 'hide' = 'hide'): string {
  return renderToStaticMarkup(<TreatmentPage page={treatmentPage(fields)} problems={problems} />)
}
