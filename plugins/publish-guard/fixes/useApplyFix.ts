import {useCallback} from 'react'
import {PatchEvent} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {useJump} from '../inspector/useJump.ts'
import type {Fix} from './Fix.ts'

/** Why nobody can change the open page here and now, as the key of a text. */
export type Hindrance = 'fix.noPermission' | 'fix.readOnly'

/**
 * Applies fixes to the open document as if they had been written in its form, so that drafts, release
 * versions, permissions and the history are dealt with by the Studio.
 */
export function useApplyFix(): {
  readonly apply: (fix: Fix) => void
  readonly hindrance: Hindrance | undefined
} {
  const {formState, isPermissionsLoading, onChange, permissions} = useDocumentPane()
  const jump = useJump()
  const apply = useCallback(
    ({patches, focus}: Fix) => {
      if (patches.length > 0) onChange(PatchEvent.from([...patches]))
      if (focus !== undefined) jump(focus)
    },
    [onChange, jump],
  )
  const isForbidden = !isPermissionsLoading && permissions?.granted === false
  const isReadOnly = formState === null || formState.readOnly === true
  const hindrance = isForbidden ? 'fix.noPermission' : isReadOnly ? 'fix.readOnly' : undefined
  return {apply, hindrance}
}
