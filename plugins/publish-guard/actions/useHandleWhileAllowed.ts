import {useCallback, useEffect, useRef} from 'react'
import type {DocumentActionDescription} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'

/**
 * The handler of an action, which looks once more at the verdict when it is called: buttons and
 * shortcuts follow a verdict a moment later than it changes.
 */
export function useHandleWhileAllowed(
  action: DocumentActionDescription | null,
  {guard, verdict: {status}}: {readonly guard: Guard; readonly verdict: PageVerdict},
): () => void {
  const latest = useRef({action, status})
  useEffect(() => {
    latest.current = {action, status}
  }, [action, status])
  return useCallback(() => {
    const now = latest.current
    if (guard.mistakes.current()?.length !== 0) return
    if (now.status === 'ready' || now.status === 'unguarded') now.action?.onHandle?.()
  }, [guard])
}
