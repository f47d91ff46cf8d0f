import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {pmidFormat} from '../../../schemas/validation/pmidFormat.ts'

const pmid = fc.integer({min: 1, max: 99_999_999}).map(String)

describe('pmidFormat', () => {
  test('accepts every number of 1 to 8 digits', () => {
    fc.assert(
      fc.property(pmid, (value) => {
        expect(pmidFormat(value)).toBe(true)
      }),
    )
  })

  test('offers the number that stands inside a link or after its name', () => {
    const wrapped = fc.constantFrom(
      ['https://pubmed.ncbi.nlm.nih.gov/', '/'],
      ['PMID: ', ''],
      ['pmid', ' '],
      ['0', ''],
    )
    fc.assert(
      fc.property(wrapped, pmid, ([before, after], value) => {
        fc.pre(before !== '0' || value.length < 9)
        expect(pmidFormat(`${before}${value}${after}`)).toBe(`Enter the number alone: ${value}`)
      }),
    )
  })

  test('accepts nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(pmidFormat(value) === true).toBe(/^[1-9][0-9]{0,7}$/.test(value))
      }),
    )
  })

  test.each(['', '0', 'none', '123456789', '10.1038/npp'])('refuses %j', (value) => {
    expect(pmidFormat(value)).not.toBe(true)
  })

  test('leaves an empty field alone, and refuses what is no text', () => {
    expect(pmidFormat(undefined)).toBe(true)
    expect(pmidFormat(38_914_860)).toContain('is text')
  })
})
