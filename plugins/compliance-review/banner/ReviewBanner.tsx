import {Box} from '@sanity/ui'
import {useContext, useDeferredValue} from 'react'
import {DocumentPaneContext} from 'sanity/_singletons'
import {useDocumentPane} from 'sanity/structure'

import {useOpenReview} from '../panel/useOpenReview.ts'
import {BannerCard} from './BannerCard.tsx'

function BannerOfPane() {
  const {documentId, documentType} = useDocumentPane()
  // Who types does not wait until the differences are worked out.
  const open = useDeferredValue(useOpenReview(documentId, documentType))
  if (open.status !== 'known') return null
  return (
    <Box marginBottom={4}>
      <BannerCard known={open} />
    </Box>
  )
}

/**
 * Above the form: what the reviewer asked for, what made an approval stale, or who is asked. Nothing
 * where a form stands in no pane.
 */
export function ReviewBanner() {
  return useContext(DocumentPaneContext) === null ? null : <BannerOfPane />
}
