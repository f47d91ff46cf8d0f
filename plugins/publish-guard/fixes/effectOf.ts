import {type Evidence, type Finding} from '../../../policy/index.ts'
import type {Fix} from './Fix.ts'
import type {FixContext} from './FixContext.ts'
import {patchedPage} from './patchedPage.ts'

/** What a fix does to the errors of a page, in the judgement of the rule itself. */
export type Effect = {
  readonly addsErrors: boolean
  readonly mends: (finding: Finding) => boolean
}

/** A finding without its place, which a fix may move. */
function nameOf({code, details}: Finding): string {
  return JSON.stringify([code, details])
}

/** What is in one list more often than in another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Judges a page with a fix and without. */
export function effectOf(fix: Fix, context: FixContext): Effect {
  const {policy, page, at, library} = context
  const published = library.map(({id, document}) => [id, {state: 'published', document}] as const)
  const evidence: Evidence = {...Object.fromEntries(published), ...context.evidence}
  const errorsOf = (judged: unknown) =>
    policy
      .evaluate(judged, evidence, at)
      .filter(({level}) => level === 'error')
      .map(nameOf)
  const before = errorsOf(page)
  const after = errorsOf(patchedPage(page, fix.patches))
  const mended = new Set(without(before, after))
  return {
    addsErrors: without(after, before).length > 0,
    mends: (finding) => mended.has(nameOf(finding)),
  }
}
