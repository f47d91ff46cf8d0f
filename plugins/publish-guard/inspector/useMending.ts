import {type RefObject, useCallback, useEffect, useRef, useState} from 'react'
import {useTranslation} from 'sanity'

import type {Fix} from '../fixes/Fix.ts'
import {type Hindrance, useApplyFix} from '../fixes/useApplyFix.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'
import {focusFinding} from './focusFinding.ts'
import {useSummary} from './useSummary.ts'

export type Mending = {
  /** Applies a fix; `index` is the place of its finding in the list. */
  readonly mend: (fix: Fix, index: number) => void
  readonly hindrance: Hindrance | undefined
  /** What was done and what is left, for a screen reader. */
  readonly said: string
}

type Begun = {readonly fix: Fix; readonly index: number; readonly verdict: PageVerdict}

/**
 * Applies fixes from a panel. When the verdict has followed, it says so, and the focus goes on to the
 * next finding, because the button that had it is gone.
 */
export function useMending(
  panel: RefObject<HTMLElement | null>,
  {verdict, isChecking}: {readonly verdict: PageVerdict; readonly isChecking: boolean},
): Mending {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {apply, hindrance} = useApplyFix()
  const summary = useSummary(verdict)
  const begun = useRef<Begun>(undefined)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (begun.current === undefined || isChecking || verdict === begun.current.verdict) return
    const {fix, index} = begun.current
    begun.current = undefined
    const [title] = fix.titles
    setSaid(`${t(`fix.done.${fix.kind}`, {title, count: fix.titles.length})} ${summary}`)
    if (fix.focus === undefined && panel.current !== null) focusFinding(panel.current, index)
  }, [panel, verdict, isChecking, summary, t])

  const mend = useCallback(
    (fix: Fix, index: number) => {
      begun.current = {fix, index, verdict}
      apply(fix)
    },
    [apply, verdict],
  )
  return {mend, hindrance, said}
}
