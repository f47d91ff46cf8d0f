import {expect, test} from 'vitest'

import {createJudge} from '../../../../plugins/publish-guard/verdict/createJudge.ts'
import {createPolicy} from '../../../../policy/index.ts'
import {
  cleanEvidence,
  disclaimer,
  page,
  published,
  TODAY,
} from '../../../policy/fixtures/cleanCase.ts'

test('the same page on the same evidence on the same day is judged once', () => {
  const policy = createPolicy()
  let judged = 0
  const judge = createJudge({
    ...policy,
    evaluate: (...input) => {
      judged += 1
      return policy.evaluate(...input)
    },
  })
  const document = page()
  const evidence = cleanEvidence()
  expect(judge(document, {evidence, at: new Date(TODAY)})).toBe(
    judge(document, {evidence, at: new Date(TODAY)}),
  )
  expect(judged).toBe(1)
})

test('other evidence, another day or an edited page is judged anew', () => {
  const judge = createJudge(createPolicy())
  const document = page()
  const evidence = {
    ...cleanEvidence(),
    'd-education': published(disclaimer({effectiveUntil: '2026-06-15'})),
  }
  expect(judge(document, {evidence, at: new Date('2026-06-15T12:00:00Z')}).status).toBe('ready')
  expect(judge(document, {evidence, at: new Date('2026-06-16T12:00:00Z')}).status).toBe('blocked')
  expect(judge(document, {evidence: {}, at: new Date('2026-06-15T12:00:00Z')}).status).toBe(
    'checking',
  )
  const edited = page({disclaimers: []})
  expect(judge(edited, {evidence, at: new Date('2026-06-15T12:00:00Z')}).status).toBe('blocked')
})
