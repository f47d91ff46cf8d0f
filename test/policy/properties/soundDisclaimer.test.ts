import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {Evidence} from '../../../policy/index.ts'
import {passesIn} from '../arbitrary/judge.ts'
import {PAGES_PER_WORLD, RUNS, TIMEOUT, WORLDS} from '../arbitrary/runs.ts'
import {WORLD_DAY, worlds} from '../arbitrary/world.ts'

type Json = {readonly [name: string]: unknown}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'object' && item !== null)
    : []
}

function idsOf(links: unknown): readonly unknown[] {
  return listOf(links)
    .filter(({_type}) => _type === 'reference' || _type === undefined || _type === null)
    .map(({_ref}) => _ref)
    .filter((id) => typeof id === 'string' && id !== '')
}

function sharesOne(one: unknown, other: unknown): boolean {
  const texts = Array.isArray(other) ? other.filter((item) => typeof item === 'string') : []
  return Array.isArray(one) && one.some((item) => item !== '' && texts.includes(item))
}

/** What the rule promises of a page that passes, worked out anew and without its code. */
function hasSoundDisclaimer(page: Json, known: Evidence): boolean {
  return idsOf(page['disclaimers']).some((id) => {
    const entry = known[String(id)]
    if (entry?.state !== 'published') return false
    const found = JSON.parse(JSON.stringify(entry.document))
    const scope = found.appliesTo ?? {}
    const treatments = scope.treatments ?? []
    return (
      found['_type'] === 'disclaimer' &&
      typeof found.effectiveFrom === 'string' &&
      found.effectiveFrom <= WORLD_DAY &&
      (found.effectiveUntil ?? '9999-12-31') >= WORLD_DAY &&
      found.language === page['language'] &&
      sharesOne(page['jurisdictions'], scope.jurisdictions) &&
      (treatments.length === 0 || sharesOne(idsOf(page['treatments']), idsOf(treatments)))
    )
  })
}

function isGuarded(page: Json): boolean {
  const {_type: type} = page
  return type === 'treatmentPage' || (type === 'article' && idsOf(page['treatments']).length > 0)
}

test(
  'no guarded page passes without a linked, published, in-date, in-scope disclaimer',
  () => {
    let passed = 0
    fc.assert(
      fc.property(worlds(PAGES_PER_WORLD), ({pages, evidence}) => {
        const passing = pages.filter((page) => isGuarded(page) && passesIn(page, evidence))
        passed += passing.length
        return passing.every((page) => hasSoundDisclaimer(page, evidence))
      }),
      {numRuns: WORLDS},
    )
    expect(passed).toBeGreaterThan(RUNS / 50)
  },
  TIMEOUT,
)
