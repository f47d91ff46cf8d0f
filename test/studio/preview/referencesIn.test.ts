import {expect, test} from 'vitest'

import {referencesIn} from '../../../studio/preview/referencesIn.ts'

test('finds every target once, however deep, and none where nothing is chosen yet', () => {
  const value = {
    a: {_ref: 'one'},
    b: [{_ref: 'two'}, {c: {_ref: 'one'}}, {_ref: ''}, {_ref: 3}, null, 'text'],
    d: {_type: 'reference'},
  }
  expect(referencesIn(value)).toEqual(['one', 'two'])
})
