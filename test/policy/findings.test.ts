import {describe, expect, test} from 'vitest'

import {FINDING_RULES} from '../../policy/findings/index.ts'
import {createPolicy, type FindingCode, isPublishable, MESSAGES} from '../../policy/index.ts'
import type {Fixture} from './fixtures/Fixture.ts'
import {clean, FIXTURES} from './fixtures/index.ts'

function judge({page, evidence, at, options}: Fixture) {
  return createPolicy(options).evaluate(page, evidence, at)
}

function judgeCase(code: FindingCode, index = 0) {
  return FIXTURES[code].slice(index, index + 1).flatMap(judge)
}

function pathsOf(code: FindingCode, index = 0) {
  return judgeCase(code, index).map(({path}) => path)
}

function messageOf(code: FindingCode) {
  return judgeCase(code)[0]?.message
}

const cases = [...clean, ...Object.values(FIXTURES).flat()]

describe.each(Object.entries({clean, ...FIXTURES}))('%s', (code, fixtures) => {
  test.each(fixtures)('$name', (fixture) => {
    const {codes, publishable} = fixture
    const findings = judge(fixture)
    expect(findings.map((finding) => finding.code)).toEqual(codes)
    expect(isPublishable(findings)).toBe(publishable ?? codes.length === 0)
  })

  test('has a case that finds it, unless it is about clean pages', () => {
    const found = fixtures.filter(({codes}) => codes.includes(code))
    expect(found.length > 0).toBe(code !== 'clean')
  })
})

test('every code of the registry is one of the fixtures, once', () => {
  expect(FINDING_RULES.map(({code}) => code).toSorted()).toEqual(Object.keys(FIXTURES).toSorted())
})

test('every message is a finished sentence that no placeholder is left in', () => {
  const messages = cases.flatMap(judge).map(({message}) => message)
  expect(messages.filter((message) => !/^[A-Z“].*\.$/.test(message))).toEqual([])
  expect(messages.filter((message) => /\{\{|undefined|“”/.test(message))).toEqual([])
})

test('every message of the catalogue belongs to a case', () => {
  const used = cases.flatMap(judge).map(({code, details}) => {
    const key = `${code}_${String(details['variant'])}`
    return key in MESSAGES ? key : code
  })
  // A fault of the rule itself and a reason that options may add have no case among the pages.
  const expected = Object.keys(MESSAGES).filter(
    (key) => !['evidence.unreadable_fault', 'disclaimer.kindMissing'].includes(key),
  )
  expect([...new Set(used)].toSorted()).toEqual(expected.toSorted())
})

test('a path leads to the link, the claim or the field', () => {
  expect(pathsOf('disclaimer.weak')).toEqual([['disclaimers', {_key: 'd-education'}]])
  expect(pathsOf('claim.uncited')).toEqual([['body', {_key: 'b1'}, 'markDefs', {_key: 'm1'}]])
  expect(pathsOf('safety.missing')).toEqual([['safety']])
  expect(pathsOf('disclaimer.kindMissing')).toEqual([['disclaimers']])
  expect(pathsOf('evidence.unreadable', 5)).toEqual([['body', {_key: 'e1'}]])
})

test('a message names the disclaimer, the day and the kinds', () => {
  expect(messageOf('disclaimer.expired')).toContain(
    '“For education only” expired: its last day was 2026-06-14',
  )
  expect(messageOf('disclaimer.notYetEffective')).toContain('2026-06-16')
  expect(messageOf('disclaimer.outOfScope')).toContain('treatments')
  expect(messageOf('disclaimer.kindMissing')).toContain(
    'educational purposes only or consult a provider',
  )
})
