import {Flex} from '@sanity/ui'
import {useState} from 'react'
import {
  getPublishedId,
  useColorSchemeValue,
  useEditState,
  usePerspective,
  useTranslation,
} from 'sanity'
import {usePaneRouter, type UserViewComponent} from 'sanity/structure'

import {STUDIO_NAMESPACE} from '../i18n/studioNamespace.ts'
import {isBlank} from './isBlank.ts'
import {previewedVersion} from './previewedVersion.ts'
import {PreviewBoundary} from './PreviewBoundary.tsx'
import {PreviewFrame} from './PreviewFrame.tsx'
import {PreviewEmpty, PreviewError, PreviewLoading} from './PreviewNotice.tsx'
import {PreviewPage} from './PreviewPage.tsx'
import {type PreviewLook, PreviewToolbar} from './PreviewToolbar.tsx'
import {type Previewed, usePreview} from './usePreview.ts'

/** The width of a common phone, in pixels. */
const PHONE = 390

/** A view of a document: as the page will look, with its disclaimers in place, while it is written. */
export const Preview: UserViewComponent = ({document, documentId, schemaType}) => {
  const scheme = useColorSchemeValue()
  const [chosen, setChosen] = useState<PreviewLook>()
  const [attempt, setAttempt] = useState(0)
  const {params} = usePaneRouter()
  const {selectedPerspective} = usePerspective()
  const {ready} = useEditState(getPublishedId(documentId), schemaType.name)
  const {displayed} = document
  const version = previewedVersion({
    displayed,
    isPublished: document.published !== null,
    revision: params?.['rev'],
    perspective: selectedPerspective,
  })
  const look = chosen ?? {screen: 'wide', scheme}
  return (
    <Flex direction="column" height="fill">
      <PreviewToolbar look={look} onChange={setChosen} version={version} />
      <div style={{flex: 1, minHeight: 0}}>
        <LivePreview
          key={attempt}
          look={look}
          onRetry={() => setAttempt((count) => count + 1)}
          ready={ready}
          previewed={{document: displayed, documentId, drafts: version !== 'published'}}
        />
      </div>
    </Flex>
  )
}

type LivePreviewProps = {
  previewed: Previewed
  look: PreviewLook
  ready: boolean
  onRetry: () => void
}

function LivePreview({previewed, look, ready, onRetry}: LivePreviewProps) {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  const state = usePreview(previewed)
  if (state.status === 'loading' || !ready) return <PreviewLoading />
  if (state.status === 'error') return <PreviewError error={state.error} onRetry={onRetry} />
  if (state.result === undefined || isBlank(state.result)) return <PreviewEmpty />
  const width = look.screen === 'phone' ? PHONE : undefined
  return (
    <PreviewFrame scheme={look.scheme} title={t('preview.frame')} width={width}>
      <PreviewBoundary>
        <PreviewPage result={state.result} />
      </PreviewBoundary>
    </PreviewFrame>
  )
}
