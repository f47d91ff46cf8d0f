import {expect, test} from 'vitest'

import {resources as german} from '../../studio/i18n/de/resources.ts'
import {englishLast} from '../../studio/i18n/englishLast.ts'
import {resources as english} from '../../studio/i18n/resources.ts'
import {placeholdersIn} from '../plugins/setup/placeholdersIn.ts'

test('English and German have the same keys, and each text the same placeholders', () => {
  expect(placeholdersIn(german)).toEqual(placeholdersIn(english))
})

test('English is the language of people who have chosen none, however many there are', () => {
  const [english, german, norwegian] = [{id: 'en-US'}, {id: 'de-DE'}, {id: 'nb-NO'}]
  expect(englishLast([english, german, norwegian])).toEqual([german, norwegian, english])
  expect(englishLast([german, english])).toEqual([german, english])
})
