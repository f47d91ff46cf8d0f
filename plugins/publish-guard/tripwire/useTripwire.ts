import {useLayoutEffect, useMemo} from 'react'
import {useWorkspace} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {inspectStudio} from './inspectStudio.ts'

/**
 * Inspects the Studio as it starts, before anybody can press anything, and tells the guard. When the
 * Studio leaves the screen, what is known of it is forgotten.
 */
export function useTripwire(guard: Guard): void {
  const {getClient, schema, document, scheduledPublishing} = useWorkspace()
  const mistakes = useMemo(
    () => inspectStudio(guard, {getClient, schema, document, scheduledPublishing}),
    [guard, getClient, schema, document, scheduledPublishing],
  )
  useLayoutEffect(() => {
    guard.mistakes.report(mistakes)
    return () => {
      guard.mistakes.report(undefined)
    }
  }, [guard, mistakes])
}
