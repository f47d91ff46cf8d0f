import {useMemo} from 'react'

import {useObserved} from '../verdict/useObserved.ts'
import {type KnownDecisions, NOTHING_ASKED, observeDecisions} from './observeDecisions.ts'
import {useReviewReader} from './useReviewReader.ts'

/**
 * The stored decisions on some subjects, live and without their snapshots: bare ids, one a line, or
 * `ALL_SUBJECTS`. For an instant after other subjects are asked for, `about` names those before.
 */
export function useDecisions(about: string): KnownDecisions {
  const reader = useReviewReader()
  const decisions = useMemo(() => observeDecisions(reader, about), [reader, about])
  return useObserved(decisions, NOTHING_ASKED)
}
