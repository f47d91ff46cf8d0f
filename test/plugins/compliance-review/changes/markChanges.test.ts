import {expect, test} from 'vitest'

import {shownDiffOf} from '../../../../plugins/compliance-review/changes/diffOf.ts'
import {markChanges} from '../../../../plugins/compliance-review/changes/markChanges.ts'
import {withPlainParagraphs} from '../../../../plugins/compliance-review/changes/paragraphs.ts'

type Span = {readonly text: string; readonly marks?: readonly string[]}

function paragraph(spans: readonly Span[], markDefs: readonly object[] = []) {
  const children = spans.map(({text, marks = []}, index) => ({
    _key: `s${index}`,
    _type: 'span',
    marks,
    text,
  }))
  return {_key: 'a', _type: 'block', children, markDefs}
}

const page = (...body: readonly object[]) => ({_type: 'treatmentPage', body})

const claim = (fields: object = {}) => ({_key: 'c1', _type: 'claim', certainty: 'low', ...fields})
const claimed = [{text: 'It may help. ', marks: ['c1']}, {text: 'Ask.'}]
const plain = [{text: 'It may help. Ask.'}]

test.each([
  ['a claim that came', page(paragraph(plain)), page(paragraph(claimed, [claim()])), 'added'],
  ['one that went', page(paragraph(claimed, [claim()])), page(paragraph(plain)), 'removed'],
  [
    'one that says something else',
    page(paragraph(claimed, [claim()])),
    page(paragraph(claimed, [claim({certainty: 'high'})])),
    'changed',
  ],
])('%s is told, with its words', (...[, before, after, kind]) => {
  expect(markChanges({before, after})).toMatchObject([{kind, type: 'claim', text: 'It may help.'}])
  expect(shownDiffOf({before, after})).toBeUndefined()
})

test('a claim whose words are edited is no other claim', () => {
  const edited = [{text: 'It might help. ', marks: ['c1']}, {text: 'Ask.'}]
  const before = page(paragraph(claimed, [claim()]))
  const after = page(paragraph(edited, [claim()]))
  expect(markChanges({before, after})).toEqual([])
  expect(shownDiffOf({before, after})?.fields['body']?.isChanged).toBe(true)
})

test('a format, an object in the text, and what a new paragraph brings', () => {
  const object = {_key: 'o', _type: 'mention', who: 'A'}
  const before = page({...paragraph(plain), children: [...paragraph(plain).children, object]})
  const bold = paragraph([{text: 'It may help. ', marks: ['strong']}, {text: 'Ask.'}])
  const brought = {...paragraph(claimed, [claim()]), _key: 'b'}
  expect(markChanges({before, after: page(bold, brought)})).toMatchObject([
    {kind: 'added', type: 'strong', text: 'It may help.'},
    {kind: 'removed', type: 'mention', text: ''},
    {kind: 'added', type: 'claim', text: 'It may help.'},
  ])
})

test('no word is lost where paragraphs become plain', () => {
  const nested = page({_type: 'callout', _key: 'x', text: [paragraph(claimed, [claim()])]})
  expect(JSON.stringify(withPlainParagraphs(nested))).toContain('"text":"It may help. Ask."')
})
