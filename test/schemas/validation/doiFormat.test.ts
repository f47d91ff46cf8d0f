import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {doiFormat} from '../../../schemas/validation/doiFormat.ts'

const doi = fc
  .tuple(
    fc.integer({min: 1000, max: 999_999_999}),
    fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._/()-]{0,30}[a-zA-Z0-9]$/),
  )
  .map(([registrant, name]) => `10.${registrant}/${name}`)

const wrapping = fc.constantFrom(
  'https://doi.org/',
  'http://dx.doi.org/',
  'doi:',
  'DOI: ',
  'doi.org/',
  ' ',
)

const tail = fc.constantFrom('', '.', ' ', ', ')

describe('doiFormat', () => {
  test.each([
    '10.1001/jamapsychiatry.2025.1317',
    '10.1038/npp.2017.194',
    '10.1038/s41591-024-03063-x',
    '10.1101/2023.04.28.23289210',
    '10.1002/(SICI)1096-8628(19980102)75:1<1::AID-AJMG1>3.0.CO;2-U',
  ])('accepts %s', (value) => {
    expect(doiFormat(value)).toBe(true)
  })

  test('accepts every DOI alone', () => {
    fc.assert(
      fc.property(doi, (value) => {
        expect(doiFormat(value)).toBe(true)
      }),
    )
  })

  test('offers the DOI that stands inside a longer value', () => {
    fc.assert(
      fc.property(wrapping, doi, tail, (before, value, after) => {
        expect(doiFormat(`${before}${value}${after}`)).toBe(
          `Enter the DOI alone, without anything before or after it: ${value}`,
        )
      }),
    )
  })

  test('offers a DOI without the full stop of the sentence in which it stood', () => {
    expect(doiFormat('10.1038/npp.2017.194.')).toMatch(/: 10\.1038\/npp\.2017\.194$/)
  })

  test('what it accepts is a registrant, a slash and a name without spaces', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(doiFormat(value) === true).toBe(
          /^10\.\d{4,9}(\.\d+)*\/\S+$/.test(value) && !/[.,;]$/.test(value),
        )
      }),
    )
  })

  test.each(['', 'n/a', '38914860', '10.1038', '10.1038/', '10.12/short', '11.1038/npp'])(
    'refuses %j and says what a DOI looks like',
    (value) => {
      expect(doiFormat(value)).toContain('10.1038/npp.2017.194')
    },
  )

  test('leaves an empty field alone, and refuses what is no text', () => {
    expect(doiFormat(undefined)).toBe(true)
    expect(doiFormat(null)).toBe(true)
    expect(doiFormat(10.1038)).toContain('A DOI is text')
  })
})
