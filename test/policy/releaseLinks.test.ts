import {expect, test} from 'vitest'

import {evaluate} from '../../policy/index.ts'
import {cleanEvidence, disclaimer, page, published, reference, TODAY} from './fixtures/cleanCase.ts'

/** The codes found in a page whose disclaimer, as its release shows it, has this id. */
function codes(link: {readonly [field: string]: unknown}, id: string): string[] {
  const linking = page({
    _id: 'versions.r1.p-spray',
    disclaimers: [reference('d-education', {_weak: true, ...link})],
  })
  const evidence = {...cleanEvidence(), 'd-education': published(disclaimer({_id: id}))}
  return evaluate(linking, evidence, TODAY).map(({code}) => code)
}

test('a link that becomes strong with the release that brings its disclaimer is not weak', () => {
  const link = {_strengthenOnPublish: {type: 'disclaimer'}}
  expect(codes(link, 'versions.r1.d-education')).toEqual([])
})

test.each([
  ['stays weak', {_strengthenOnPublish: {type: 'disclaimer', weak: true}}],
  ['is just weak', {}],
  ['has an unreadable mark', {_strengthenOnPublish: true}],
])('one that %s is', (_, link) => {
  expect(codes(link, 'versions.r1.d-education')).toEqual(['disclaimer.weak'])
})

test('what is published already can be linked strongly', () => {
  const link = {_strengthenOnPublish: {type: 'disclaimer'}}
  expect(codes(link, 'd-education')).toEqual(['disclaimer.weak'])
})
