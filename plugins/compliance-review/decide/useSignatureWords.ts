import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import type {Decidable} from '../review/obstacleTo.ts'
import type {SignatureWords} from '../signature/Signature.tsx'

/** What a signature under a decision says, in the language of the person who signs. */
export function useSignatureWords(
  outcome: Decidable,
  {me, title}: Pick<KnownReview, 'me' | 'title'>,
): SignatureWords {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return {
    name: me.name,
    role: me.role?.title ?? '',
    meaning: t(`signature.meaning.${outcome}`),
    statement: t(`signature.statement.${outcome}`, {title}),
  }
}
