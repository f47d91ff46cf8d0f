import type {Guard} from '../guard/Guard.ts'
import type {PageVerdict} from './PageVerdict.ts'
import {type PublishCandidate, useJudgement} from './useJudgement.ts'

/** The live verdict on what Publish would publish. */
export function useVerdict(guard: Guard, candidate: PublishCandidate): PageVerdict {
  return useJudgement(guard, candidate).verdict
}
