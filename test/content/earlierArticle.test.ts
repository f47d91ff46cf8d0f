import {createHash} from 'node:crypto'

import {expect, test} from 'vitest'

import {contentDocuments} from './reading/contentDocuments.ts'
import {proseOf} from './reading/proseOf.ts'
import {wordsOf} from './reading/wordsOf.ts'
import earlier from './earlierArticle.json' with {type: 'json'}

const known = new Set(earlier.hashes)

const hashOf = (run: string): string =>
  createHash('sha256').update(run).digest('hex').slice(0, earlier.digits)

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text)
  return words
    .slice(0, Math.max(0, words.length - earlier.words + 1))
    .map((_word, start) => words.slice(start, start + earlier.words).join(' '))
}

/**
 * The subject comes from an earlier article, of which earlierArticle.json holds the first digits of
 * the SHA-256 of every run of eight words. Its facts carry over, its sentences do not.
 */
test('no eight words in a row are those of the earlier article', () => {
  const shared = contentDocuments.flatMap(({id, fields}) =>
    proseOf(fields)
      .flatMap(runsOf)
      .filter((run) => known.has(hashOf(run)))
      .map((run) => `${id}: ${run}`),
  )
  expect(shared).toEqual([])
})

test('the comparison knows the earlier article', () => {
  const title = 'How Does Ketamine Work for Treatment-Resistant Depression'
  expect(runsOf(title).map((run) => known.has(hashOf(run)))).toEqual([true])
})
