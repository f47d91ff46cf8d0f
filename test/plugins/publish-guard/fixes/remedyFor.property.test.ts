import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {createPolicy, type Evidence, type Finding} from '../../../../policy/index.ts'
import type {Fix} from '../../../../plugins/publish-guard/fixes/Fix.ts'
import type {FixContext} from '../../../../plugins/publish-guard/fixes/FixContext.ts'
import type {LibraryDisclaimer} from '../../../../plugins/publish-guard/fixes/LibraryDisclaimer.ts'
import {linkAllFix} from '../../../../plugins/publish-guard/fixes/linkAllFix.ts'
import {patchedPage} from '../../../../plugins/publish-guard/fixes/patchedPage.ts'
import {remedyFor} from '../../../../plugins/publish-guard/fixes/remedyFor.ts'
import {WORLD_DAY, type World, worlds} from '../../../policy/arbitrary/world.ts'

/** Every fix of every error is worked out, so that a page costs much more than a judgement alone. */
const WORLDS = 1000
const PAGES_PER_WORLD = 4
const TIMEOUT = 240_000

const policy = createPolicy()
const at = new Date(WORLD_DAY)

/** As it comes from JSON: without undefined values, and every object an ordinary one. */
function asStored(world: World): World {
  return JSON.parse(JSON.stringify(world))
}

function libraryOf(evidence: Evidence): LibraryDisclaimer[] {
  return ['d1', 'd2', 'd3'].flatMap((id) => {
    const known = evidence[id]
    if (known?.state !== 'published' || typeof known.document !== 'object') return []
    const document = {...known.document, _id: id, title: id}
    return '_type' in document && document['_type'] === 'disclaimer'
      ? [{id, document, isPublished: true}]
      : []
  })
}

function contextOf(page: FixContext['page'], known: Evidence): FixContext {
  const evidence: {[id: string]: Evidence[string]} = {}
  for (const id of policy.evidenceIdsOf(page)) evidence[id] = known[id] ?? {state: 'missing'}
  const safetyTypes = {block: 'safetyInformation', risk: 'safetyRisk'}
  return {policy, page, evidence, at, library: libraryOf(known), safetyTypes}
}

/** The errors of a page by name, without their places, which fixes move. */
function errorsOf(page: unknown, {library, evidence}: FixContext): string[] {
  const published = library.map(({id, document}) => [id, {state: 'published', document}] as const)
  return policy
    .evaluate(page, {...Object.fromEntries(published), ...evidence}, at)
    .filter(({level}) => level === 'error')
    .map(nameOf)
}

function nameOf({code, details}: Finding): string {
  return JSON.stringify([code, details])
}

/** What is in one list and not in the other, each as often as it is there more often. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function effectOf({patches}: Fix, context: FixContext): {added: string[]; gone: string[]} {
  const before = errorsOf(context.page, context)
  const after = errorsOf(patchedPage(context.page, patches), context)
  return {added: without(after, before), gone: without(before, after)}
}

/** Which fixes were offered for which codes. */
const offered = new Set<string>()

function checkFix(finding: Finding, fix: Fix, context: FixContext): void {
  offered.add(`${finding.code} ${fix.kind}`)
  const {added, gone} = effectOf(fix, context)
  const isOnlyDangling = finding.code === 'disclaimer.dangling' && fix.kind === 'unlink'
  expect(added).toEqual(
    isOnlyDangling ? added.filter((name) => name === '["disclaimer.missing",{}]') : [],
  )
  const isBegun = fix.focus !== undefined
  expect(isBegun || gone.includes(nameOf(finding))).toBe(true)
}

test(
  'a fix that is offered mends what it is offered for, and adds no other error',
  () => {
    fc.assert(
      fc.property(worlds(PAGES_PER_WORLD).map(asStored), ({pages, evidence}) => {
        for (const page of pages) {
          const context = contextOf(page, evidence)
          for (const finding of policy.evaluate(page, context.evidence, at)) {
            if (finding.level !== 'error') continue
            const {fixes, alternatives} = remedyFor(finding, context)
            for (const fix of [...fixes, ...alternatives]) checkFix(finding, fix, context)
          }
          const all = linkAllFix(context)
          if (all === undefined) continue
          const {added, gone} = effectOf(all, context)
          expect(added).toEqual([])
          expect(gone.length).toBeGreaterThanOrEqual(all.titles.length)
        }
      }),
      {numRuns: WORLDS},
    )
    expect([...offered]).toEqual(
      expect.arrayContaining([
        'claim.evidenceUnfit addSource',
        'claim.uncited addSource',
        'disclaimer.dangling unlink',
        'disclaimer.expired replace',
        'disclaimer.expired unlink',
        'disclaimer.kindMissing link',
        'disclaimer.notYetEffective unlink',
        'disclaimer.outOfScope replace',
        'disclaimer.outOfScope unlink',
        'disclaimer.unpublished unlink',
        'disclaimer.weak strengthen',
        'evidence.unreadable unlink',
        'safety.missing addRisk',
      ]),
    )
  },
  TIMEOUT,
)
