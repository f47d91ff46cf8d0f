import {expect, test} from 'vitest'

import {resources} from '../../../../plugins/publish-guard/i18n/resources.ts'
import {FINDING_RULES} from '../../../../policy/findings/index.ts'
import {DEMANDED_KINDS} from '../../../../policy/index.ts'
import {DISCLAIMER_KINDS} from '../../../../policy/vocabulary/disclaimerKind.ts'

const keys = Object.keys(resources)

test('every code can be named in short and said in full', () => {
  for (const {code} of FINDING_RULES) {
    expect(keys).toContain(`short.${code}`)
    expect(keys.some((key) => key.startsWith(`finding.${code}`))).toBe(true)
  }
})

test('every kind of disclaimer has a name, and every reason for one a message', () => {
  for (const kind of DISCLAIMER_KINDS) expect(keys).toContain(`label.${kind}`)
  for (const {because} of DEMANDED_KINDS) {
    expect(keys).toContain(`finding.disclaimer.kindMissing_${because}`)
  }
})
