import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {parseBlock} from '../../../../../schemas/inputs/comparisonGrid/model/parseBlock.ts'

test.each([
  ['', []],
  ['Hours', [['Hours']]],
  [
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\ta\n\t',
    [
      ['', 'a'],
      ['', ''],
    ],
  ],
  ['"two\nlines"\t"a ""quoted"" word"', [['two lines', 'a "quoted" word']]],
  ['"a tab\tinside"\tb', [['a tab\tinside', 'b']]],
  ['5" needle\tb', [['5" needle', 'b']]],
  ['"unclosed\tb\nc', [['"unclosed', 'b'], ['c']]],
])('reads %j', (clipboard, expected) => {
  expect(parseBlock(clipboard)).toEqual(expected)
})

test('reads back any block of words', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{1,5}$/)
  fc.assert(
    fc.property(
      fc.array(fc.array(word, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4}),
      (block) => {
        expect(parseBlock(block.map((line) => line.join('\t')).join('\n'))).toEqual(block)
      },
    ),
  )
})
