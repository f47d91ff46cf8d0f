import {expect, test} from 'vitest'

import {verdictForLater} from '../../../../plugins/publish-guard/verdict/verdictForLater.ts'
import type {Finding, FindingCode} from '../../../../policy/index.ts'

function finding(code: FindingCode): Finding {
  return {code, level: 'error', path: [], message: '', details: {}}
}

const future = finding('disclaimer.notYetEffective')
const expired = finding('disclaimer.expired')

test('a disclaimer that is to come into effect does not hold a schedule', () => {
  expect(verdictForLater({status: 'blocked', findings: [future]})).toEqual({
    status: 'ready',
    findings: [],
  })
})

test('everything else does', () => {
  expect(verdictForLater({status: 'blocked', findings: [future, expired]})).toEqual({
    status: 'blocked',
    findings: [expired],
  })
})

test('a verdict that is not reached yet stays so', () => {
  const checking = {status: 'checking', findings: [future]} as const
  expect(verdictForLater(checking)).toBe(checking)
})
