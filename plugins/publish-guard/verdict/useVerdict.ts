import type {Guard} from '../guard/Guard.ts'
import type {PageVerdict} from './PageVerdict.ts'
import {type JudgedMoment, type PublishCandidate, useJudgement} from './useJudgement.ts'

/** The live verdict on what Publish would publish, at the time of its release unless `now` is asked for. */
export function useVerdict(
  guard: Guard,
  candidate: PublishCandidate,
  moment?: JudgedMoment,
): PageVerdict {
  return useJudgement(guard, candidate, moment).verdict
}
