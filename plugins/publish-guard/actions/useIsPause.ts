import {type DocumentActionDescription, useTranslation} from 'sanity'

/**
 * Whether an action takes a schedule back. The Studio files that under scheduling, and marks it in no
 * other way than by its label; it must stay usable on a blocked page, which can only then be mended.
 */
export function useIsPause(action: DocumentActionDescription | null): boolean {
  const {t} = useTranslation()
  return action !== null && action.label === t('release.action.pause-to-edit')
}
