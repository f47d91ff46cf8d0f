import {useCurrentUser, useTranslation} from 'sanity'

import type {Use} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {SignatureWords} from '../signature/Signature.tsx'
import {useDecidingRole} from '../review/useDecidingRole.ts'

/** What the signature under a withdrawal says, in the language of the person who signs. */
export function useWithdrawalWords(pages: readonly Use[]): SignatureWords {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const name = useCurrentUser()?.name ?? ''
  const role = useDecidingRole()?.title ?? ''
  const [first, second] = pages
  return {
    name,
    role,
    meaning: t('signature.meaning.withdrawn'),
    statement:
      second === undefined
        ? t('signature.statement.withdrawn', {title: first?.title ?? ''})
        : t('signature.statement.withdrawn.each', {count: pages.length}),
  }
}
