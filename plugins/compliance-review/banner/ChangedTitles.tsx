import {Stack, Text} from '@sanity/ui'
import {useSchema, useTranslation} from 'sanity'

import {titleOf} from '../../../policy/index.ts'
import {changedSince} from '../../../policy/review/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {lastApprovalOf} from '../changes/lastApprovalOf.ts'
import type {KnownReview} from '../review/OpenReview.ts'

/** Names what is not as it was approved: the document itself, and what it shows. */
export function ChangedTitles({known}: {readonly known: KnownReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const schema = useSchema()
  const {review, subject} = known
  const approval = lastApprovalOf(review.decisions)
  if (approval === undefined) return null
  const types = new Map(review.pin.documents.map(({id, type}) => [id, type]))
  return (
    <Stack as="ul" gap={2}>
      {changedSince(approval, review.pin).map((id) => {
        const type = types.get(id) ?? ''
        const words = {
          type: schema.get(type)?.title ?? type,
          title: titleOf(review.shown.get(id), id),
        }
        const kind = review.shown.get(id) == null ? 'removed' : 'other'
        return (
          <Text as="li" key={id} size={1}>
            {id === subject.id ? t('banner.changed.own') : t(`banner.changed.${kind}`, words)}
          </Text>
        )
      })}
    </Stack>
  )
}
