import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {linkTarget} from '../../../schemas/validation/linkTarget.ts'

describe('linkTarget', () => {
  test.each([
    'https://www.fda.gov/drugs',
    'http://example.org',
    'mailto:care@example.org',
    'tel:+15550100',
    '/articles/ketamine',
    './next',
    '../up',
    '#safety',
    '?page=2',
  ])('accepts %s', (href) => {
    expect(linkTarget(href)).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://',
    'https://exa mple.org',
    '',
  ])('refuses %j', (href) => {
    expect(linkTarget(href)).not.toBe(true)
  })

  test('says what to write instead', () => {
    expect(linkTarget('www.fda.gov/drugs')).toBe(
      'Write the whole address: https://www.fda.gov/drugs',
    )
    expect(linkTarget('fda.gov')).toBe('Write the whole address: https://fda.gov')
    expect(linkTarget('care@example.org')).toBe(
      'For an e-mail address write mailto:care@example.org',
    )
  })

  test('a browser never leaves the site or runs code by a link without a permitted scheme', () => {
    const scheme = fc.constantFrom(
      '',
      'javascript:',
      'JAVASCRIPT:',
      'data:',
      'ftp:',
      '//',
      '/\\',
      '/',
      'x:',
    )
    fc.assert(
      fc.property(scheme, fc.string(), (before, rest) => {
        const href = `${before}${rest}`
        fc.pre(linkTarget(href) === true)
        const resolved = new URL(href, 'https://site.example/page')
        const permitted = ['http:', 'https:', 'mailto:', 'tel:'].some((prefix) =>
          href.toLowerCase().startsWith(prefix),
        )
        expect(permitted || resolved.origin === 'https://site.example').toBe(true)
      }),
      {numRuns: 2000},
    )
  })

  test('leaves an empty field alone', () => {
    expect(linkTarget(undefined)).toBe(true)
  })
})
