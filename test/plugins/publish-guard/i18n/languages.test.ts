import {expect, test} from 'vitest'

import {guardFor} from '../../../../plugins/publish-guard/guard/guardFor.ts'
import {resources as german} from '../../../../plugins/publish-guard/i18n/de/resources.ts'
import {guardBundles} from '../../../../plugins/publish-guard/i18n/guardBundles.ts'
import {resources as english} from '../../../../plugins/publish-guard/i18n/resources.ts'
import {MESSAGES} from '../../../../policy/index.ts'
import {placeholdersIn} from '../../setup/placeholdersIn.ts'

const sorted = (texts: ReadonlyMap<string, unknown>) =>
  [...texts].toSorted(([one], [other]) => (one < other ? -1 : 1))

test('English and German have the same keys, and each text the same placeholders', () => {
  expect(sorted(placeholdersIn(german))).toEqual(sorted(placeholdersIn(english)))
})

test('no text of a sentence was left untranslated', () => {
  const inEnglish = new Map(Object.entries(english))
  const same = Object.entries(german).filter(
    ([key, text]) => inEnglish.get(key) === text && text.includes(' '),
  )
  expect(same).toEqual([])
})

test('a message of a project stands before those of either language, and no other does', () => {
  const own = 'Ask Legal.'
  const messages = {...MESSAGES, 'review.missing': own}
  const bundles = guardBundles(guardFor({messages}))
  for (const locale of ['en-US', 'de-DE']) {
    const last = bundles.findLast((bundle) => bundle.locale === locale)
    expect(last?.resources).toEqual({'finding.review.missing': own})
  }
})
