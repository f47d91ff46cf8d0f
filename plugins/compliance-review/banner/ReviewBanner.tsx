import {Box} from '@sanity/ui'
import {useDocumentPane} from 'sanity/structure'

import {useOpenReview} from '../panel/useOpenReview.ts'
import {BannerCard} from './BannerCard.tsx'

/** Above the form: what the reviewer asked for, what made an approval stale, or who is asked. */
export function ReviewBanner() {
  const {documentId, documentType} = useDocumentPane()
  const open = useOpenReview(documentId, documentType)
  if (open.status !== 'known') return null
  return (
    <Box marginBottom={4}>
      <BannerCard known={open} />
    </Box>
  )
}
