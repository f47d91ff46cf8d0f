import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'

import {ComparisonTable} from '../../delivery/index.ts'
import {cell, comparisonTable} from './fixtures/comparisonTable.ts'
import {elementsIn, textOf, textOfId} from './markup/elementsIn.ts'

const markup = renderToStaticMarkup(<ComparisonTable table={comparisonTable()} />)

describe('a comparison table', () => {
  test('has a caption, and a scope on every header', () => {
    expect(elementsIn(markup, 'caption')).toHaveLength(1)
    expect(elementsIn(markup, 'th').map(({attributes}) => attributes['scope'])).toEqual([
      'col',
      'col',
      'col',
      'row',
      'row',
    ])
    expect(markup).not.toMatch(/colspan|rowspan/i)
  })

  test('scrolls in a region that its caption names and a keyboard reaches', () => {
    const region = elementsIn(markup, 'section').find(
      ({attributes}) => attributes['tabindex'] === '0',
    )
    expect(textOfId(markup, region?.attributes['aria-labelledby'] ?? '')).toBe('Caption')
  })

  test('finds cells by their column, not by their position', () => {
    expect(rowsOf(markup)[1]).toMatch(/^Onset Hours .* Weeks/)
  })

  test('says in words where there is no data: nothing written, or no cell', () => {
    expect(rowsOf(markup)[2]).toBe('Route No data No data')
  })

  test('leaves out a cell whose column is gone', () => {
    const table = comparisonTable({
      rows: [{_key: 'r', attribute: 'Row', cells: [cell('gone', 'Lost')]}],
    })
    expect(renderToStaticMarkup(<ComparisonTable table={table} />)).not.toContain('Lost')
  })

  test('letters its footnotes in reading order and links both ways', () => {
    const links = elementsIn(markup, 'a')
    for (const letter of ['a', 'b']) {
      const mark = links.find(({attributes}) => attributes['id']?.endsWith(`-mark-${letter}`))
      const noteId = mark?.attributes['href']?.slice(1) ?? ''
      expect(textOfId(markup, noteId)).toContain(`About ${letter}.`)
      expect(links.map(({attributes}) => attributes['href'])).toContain(
        `#${mark?.attributes['id']}`,
      )
    }
  })

  test('says before the table that no trial compared the columns', () => {
    expect(markup.indexOf('No trial compared them.')).toBeGreaterThan(-1)
    expect(markup.indexOf('No trial compared them.')).toBeLessThan(markup.indexOf('<table'))
    const described = elementsIn(markup, 'table')[0]?.attributes['aria-describedby']
    expect(textOfId(markup, described ?? '')).toBe('No trial compared them.')
  })

  test('keeps that note to itself where a trial did', () => {
    const table = comparisonTable({headToHead: true})
    expect(renderToStaticMarkup(<ComparisonTable table={table} />)).not.toContain('No trial')
  })

  test('shows one date for all values once, different dates at their values', () => {
    expect(dated('2026-01-02', '2026-01-02').match(/As of January 2, 2026/g)).toHaveLength(1)
    expect(dated('2026-01-02', '2026-01-03')).toMatch(
      /A As of January 2, 2026 B As of January 3, 2026/,
    )
  })
})

function dated(first: string, second: string): string {
  const cells = [
    {...cell('a', 'A'), asOf: first},
    {...cell('b', 'B'), asOf: second},
  ]
  const table = comparisonTable({rows: [{_key: 'r', attribute: 'Row', cells}]})
  return textOf(renderToStaticMarkup(<ComparisonTable table={table} />))
}

function rowsOf(html: string): string[] {
  return html
    .split('<tr>')
    .slice(1)
    .map((row) => textOf(row.split('</tr>')[0] ?? ''))
}
