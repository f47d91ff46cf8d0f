import {expect, test} from 'vitest'

import {resources as german} from '../../../../plugins/compliance-review/i18n/de/resources.ts'
import {resources as english} from '../../../../plugins/compliance-review/i18n/en/resources.ts'
import {reviewBundles} from '../../../../plugins/compliance-review/i18n/reviewBundles.ts'
import {placeholdersIn} from '../../setup/placeholdersIn.ts'

test('English and German have the same keys, and each text the same placeholders', () => {
  expect(placeholdersIn(german)).toEqual(placeholdersIn(english))
})

test('no text is empty, and none was left untranslated', () => {
  for (const texts of [english, german]) {
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([])
  }
  const inEnglish = new Map(Object.entries(english))
  const same = Object.entries(german).filter(
    ([key, text]) => inEnglish.get(key) === text && text.includes(' '),
  )
  expect(same).toEqual([])
})

test.each(reviewBundles.map((bundle) => [bundle.locale, bundle] as const))(
  'the bundle for %s loads',
  async (_, {resources}) => {
    const loaded = typeof resources === 'function' ? await resources() : resources
    expect(Object.keys(loaded)).not.toHaveLength(0)
  },
)
