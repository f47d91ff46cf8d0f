import {Flex} from '@sanity/ui'
import {useState} from 'react'
import {type SanityDocument, useColorSchemeValue, useTranslation} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'

import {STUDIO_NAMESPACE} from '../i18n/studioNamespace.ts'
import {PreviewBoundary} from './PreviewBoundary.tsx'
import {PreviewFrame} from './PreviewFrame.tsx'
import {PreviewEmpty, PreviewError, PreviewLoading} from './PreviewNotice.tsx'
import {PreviewPage} from './PreviewPage.tsx'
import {type PreviewedVersion, type PreviewLook, PreviewToolbar} from './PreviewToolbar.tsx'
import {usePreview} from './usePreview.ts'

/** The width of a common phone, in pixels. */
const PHONE = 390

/** A view of a document: as the page will look, with its disclaimers in place, while it is written. */
export const Preview: UserViewComponent = ({document, documentId}) => {
  const scheme = useColorSchemeValue()
  const [chosen, setChosen] = useState<PreviewLook>()
  const [attempt, setAttempt] = useState(0)
  const look = chosen ?? {screen: 'wide', scheme}
  return (
    <Flex direction="column" height="fill">
      <PreviewToolbar look={look} onChange={setChosen} version={versionOf(document)} />
      <div style={{flex: 1, minHeight: 0}}>
        <LivePreview
          document={document.displayed}
          documentId={documentId}
          key={attempt}
          look={look}
          onRetry={() => setAttempt((count) => count + 1)}
        />
      </div>
    </Flex>
  )
}

type LivePreviewProps = {
  document: Partial<SanityDocument>
  documentId: string
  look: PreviewLook
  onRetry: () => void
}

function LivePreview({document, documentId, look, onRetry}: LivePreviewProps) {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  const state = usePreview(document, documentId)
  if (state.status === 'loading') return <PreviewLoading />
  if (state.status === 'error') return <PreviewError error={state.error} onRetry={onRetry} />
  if (state.result === undefined) return <PreviewEmpty />
  const width = look.screen === 'phone' ? PHONE : undefined
  return (
    <PreviewFrame scheme={look.scheme} title={t('preview.frame')} width={width}>
      <PreviewBoundary>
        <PreviewPage result={state.result} />
      </PreviewBoundary>
    </PreviewFrame>
  )
}

function versionOf({
  draft,
  historical,
}: {
  draft: object | null
  historical: object | null
}): PreviewedVersion {
  if (historical) return 'historical'
  return draft ? 'draft' : 'published'
}
