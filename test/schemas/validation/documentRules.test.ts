import {describe, expect, test} from 'vitest'

import {DISCLAIMER_KINDS} from '../../../policy/vocabulary/disclaimerKind.ts'
import {differentReviewer} from '../../../schemas/validation/differentReviewer.ts'
import {neverCollapsed} from '../../../schemas/validation/neverCollapsed.ts'
import {noteWithoutHeadToHead} from '../../../schemas/validation/noteWithoutHeadToHead.ts'
import {oneIdentifier} from '../../../schemas/validation/oneIdentifier.ts'

describe('oneIdentifier', () => {
  test.each([{doi: '10.1038/npp.2017.194'}, {pmid: '38914860'}, {url: 'https://www.fda.gov'}])(
    '%j is enough',
    (source) => {
      expect(oneIdentifier(source)).toBe(true)
    },
  )

  test.each([{}, {doi: ''}, {doi: '  ', pmid: '', url: ''}, undefined, null, 'x'])(
    '%j is not',
    (source) => {
      expect(oneIdentifier(source)).toContain('DOI, a PubMed number or a web address')
    },
  )
})

describe('noteWithoutHeadToHead', () => {
  test('demands a note as long as nothing was compared directly', () => {
    expect(noteWithoutHeadToHead(undefined, {headToHead: false})).toContain('no study compared')
    expect(noteWithoutHeadToHead('   ', {headToHead: false})).not.toBe(true)
    expect(noteWithoutHeadToHead('No trial did.', {headToHead: false})).toBe(true)
  })

  test('demands none otherwise', () => {
    expect(noteWithoutHeadToHead(undefined, {headToHead: true})).toBe(true)
    expect(noteWithoutHeadToHead(undefined, {})).toBe(true)
  })
})

describe('neverCollapsed', () => {
  test('only safety and boxed warnings must stay open', () => {
    const refused = DISCLAIMER_KINDS.filter((kind) => neverCollapsed(true, kind) !== true)
    expect(refused).toEqual(['safety', 'boxedWarning'])
  })

  test('what is open passes whatever its kind', () => {
    expect(DISCLAIMER_KINDS.every((kind) => neverCollapsed(false, kind) === true)).toBe(true)
    expect(neverCollapsed(undefined, 'safety')).toBe(true)
  })
})

const page = (author?: string, reviewer?: string) => ({
  ...(author !== undefined && {author: {_ref: author}}),
  ...(reviewer !== undefined && {medicalReviewer: {_ref: reviewer}}),
})

describe('differentReviewer', () => {
  test('refuses the author as reviewer', () => {
    expect(differentReviewer(page('person-a', 'person-a'))).toContain('the same person')
  })

  test('accepts two persons, or one of them missing', () => {
    expect(differentReviewer(page('person-a', 'person-b'))).toBe(true)
    expect(differentReviewer(page('person-a'))).toBe(true)
    expect(differentReviewer(page())).toBe(true)
    expect(differentReviewer(undefined)).toBe(true)
  })
})
