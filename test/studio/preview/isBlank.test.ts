import {expect, test} from 'vitest'

import {isBlank} from '../../../studio/preview/isBlank.ts'
import {disclaimer} from '../../delivery/fixtures/disclaimer.ts'
import {mechanism} from '../../delivery/fixtures/mechanism.ts'
import {treatmentPage} from '../../delivery/fixtures/treatmentPage.ts'

test('a page on which nothing is written is blank, whatever it was created with', () => {
  expect(isBlank(treatmentPage({title: null, language: 'en', jurisdictions: ['US']}))).toBe(true)
  expect(isBlank(treatmentPage({title: '', body: [], disclaimers: []}))).toBe(true)
})

test('anything that a reader would see is enough', () => {
  expect(isBlank(treatmentPage({title: 'Title'}))).toBe(false)
  expect(isBlank({...mechanism(), _type: 'mechanism'})).toBe(false)
  expect(isBlank({...disclaimer('d', {shortText: null}), _type: 'disclaimer'})).toBe(false)
})
