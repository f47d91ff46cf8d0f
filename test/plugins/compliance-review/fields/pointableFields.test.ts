import {expect, test} from 'vitest'

import {
  pointableFields,
  titleOfPath,
} from '../../../../plugins/compliance-review/fields/pointableFields.ts'

const TYPE = {
  name: 'treatmentPage',
  fields: [
    {name: 'title', type: {title: 'Title'}},
    {name: 'body', type: {title: 'Text'}},
    {name: 'internal', type: {title: 'Internal', hidden: true}},
  ],
}

const paragraph = (key: string, text: string) => ({
  _key: key,
  _type: 'block',
  children: [{_type: 'span', _key: 's', text}],
})

const PAGE = {
  title: 'Spray',
  body: [
    paragraph('a', 'A first  paragraph.'),
    paragraph('b', 'x'.repeat(80)),
    {_key: 'c', _type: 'embed'},
    {_key: 'd', caption: 'A figure'},
  ],
}

const fields = pointableFields(TYPE, PAGE)

test('fields and the items of lists can be pointed at, hidden ones cannot', () => {
  expect(fields.map(({path, title}) => [path, title])).toEqual([
    ['title', 'Title'],
    ['body', 'Text'],
    ['body[_key=="a"]', 'A first paragraph.'],
    ['body[_key=="b"]', `${'x'.repeat(60)}…`],
    ['body[_key=="c"]', '3'],
    ['body[_key=="d"]', 'A figure'],
  ])
})

test('a place is told in words, also when it is gone or unknown', () => {
  expect(titleOfPath('body[_key=="a"]', fields)).toBe('Text: A first paragraph.')
  expect(titleOfPath('body[_key=="gone"].children', fields)).toBe('Text')
  expect(titleOfPath('nowhere.at', fields)).toBe('nowhere')
})

test.each([null, 'text', {body: 'text'}, {body: [1, null, {}]}])(
  'takes any content: %j',
  (page) => {
    expect(pointableFields(TYPE, page).map(({path}) => path)).toEqual(['title', 'body'])
  },
)
