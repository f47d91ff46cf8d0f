import {useState} from 'react'

import type {Judgement} from '../verdict/useJudgement.ts'

/** The latest judgement that was reached, also while the next one is under way. */
export function useSettled(judgement: Judgement): Judgement | undefined {
  const [settled, setSettled] = useState<Judgement>()
  const isSettled = judgement.verdict.status !== 'checking'
  if (isSettled && settled !== judgement) setSettled(judgement)
  return isSettled ? judgement : settled
}
