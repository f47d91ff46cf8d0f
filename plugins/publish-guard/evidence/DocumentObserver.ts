import type {DocumentPreviewStore} from 'sanity'

/** What the guard uses of the Studio's store of documents: their content and whether they are there. */
export type DocumentObserver = Pick<
  DocumentPreviewStore,
  'unstable_observeDocument' | 'unstable_observeDocumentPairAvailability'
>
