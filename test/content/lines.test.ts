import {describe, expect, test} from 'vitest'

import {contentDocuments} from './reading/contentDocuments.ts'
import {contentLines} from './reading/contentLines.ts'
import {isRecord} from './reading/isRecord.ts'
import {walk} from './reading/walk.ts'

const repeated = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const bareId = (id: string): string => id.replace(/^drafts\./, '')

const keyOf = (item: unknown): string => {
  const key = isRecord(item) ? item['_key'] : undefined
  return typeof key === 'string' ? key : ''
}

describe('the files', () => {
  test.each(contentLines)('$place is one document on one line', ({text}) => {
    const parsed: unknown = JSON.parse(text)
    expect(isRecord(parsed)).toBe(true)
    expect(text).toBe(JSON.stringify(parsed))
  })

  test('no id is used twice, not even as draft and published', () => {
    expect(repeated(contentDocuments.map(({id}) => bareId(id)))).toEqual([])
  })

  test('every id stays public on hosted Sanity, where a dot makes a document private', () => {
    const ids = contentDocuments.map(({id}) => bareId(id))
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })
})

describe('lists', () => {
  const lists = contentDocuments.flatMap(({id, fields}) =>
    walk(fields).flatMap(({path, value}) =>
      Array.isArray(value) && value.some(isRecord)
        ? [{at: `${id} ${path.join('.')}`, keys: value.map(keyOf)}]
        : [],
    ),
  )

  test('every item has a key', () => {
    expect(lists.filter(({keys}) => keys.includes('')).map(({at}) => at)).toEqual([])
    expect(lists.length).toBeGreaterThan(contentDocuments.length)
  })

  test('no key is used twice in one list', () => {
    expect(lists.filter(({keys}) => repeated(keys).length > 0).map(({at}) => at)).toEqual([])
  })
})
