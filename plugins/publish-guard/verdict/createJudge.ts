import type {Policy} from '../../../policy/index.ts'
import {judgePage, type JudgePageInput} from './judgePage.ts'
import type {PageVerdict} from './PageVerdict.ts'

type Judged = Pick<JudgePageInput, 'evidence' | 'at'> & {readonly verdict: PageVerdict}

/** The verdict on a page, by what is known about the documents that it names and at a moment. */
export type Judge = (page: object, input: Pick<JudgePageInput, 'evidence' | 'at'>) => PageVerdict

/**
 * Judges each state of a page once, however many parts of the Studio ask: the Publish action, the
 * badge and the Compliance panel look at the same objects.
 */
export function createJudge(policy: Policy): Judge {
  const judged = new WeakMap<object, Judged>()
  return (page, {evidence, at}) => {
    const known = judged.get(page)
    if (known?.evidence === evidence && known.at.getTime() === at.getTime()) return known.verdict
    const verdict = judgePage(policy, {page, evidence, at})
    judged.set(page, {evidence, at, verdict})
    return verdict
  }
}
