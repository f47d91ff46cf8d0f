import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {slugFormat} from '../../../schemas/validation/slugFormat.ts'

const slug = (current: unknown) => ({_type: 'slug', current})

describe('slugFormat', () => {
  test.each(['ketamine', 'ketamine-odt', 'how-it-works-2'])('accepts %s', (current) => {
    expect(slugFormat(slug(current))).toBe(true)
  })

  test.each([
    ['Ketamine ODT', 'ketamine-odt'],
    ['ketamine--odt', 'ketamine-odt'],
    ['-ketamine-', 'ketamine'],
    ['Kétamine/ODT', 'ketamine-odt'],
  ])('offers a better form of %j', (current, better) => {
    expect(slugFormat(slug(current))).toMatch(new RegExp(`: ${better}$`))
  })

  test('what it offers, it accepts', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (current) => {
        const verdict = slugFormat(slug(current))
        const offered =
          typeof verdict === 'string'
            ? /: (?<offer>\S+)$/.exec(verdict)?.groups?.['offer']
            : undefined
        expect(offered === undefined || slugFormat(slug(offered))).toBe(true)
      }),
    )
  })

  test('asks for Generate when nothing of the value can be used', () => {
    expect(slugFormat(slug('κεταμίνη!'))).toContain('press Generate')
  })

  test.each([undefined, null, {}, slug(undefined), slug('')])(
    'leaves %j to the rule for presence',
    (value) => {
      expect(slugFormat(value)).toBe(true)
    },
  )
})
