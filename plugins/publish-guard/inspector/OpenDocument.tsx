import {Text} from '@sanity/ui'
import {type Path, useTranslation} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

import type {DocumentToMend} from '../fixes/Fix.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

/** A way to another document, which opens beside the page. */
export function OpenDocument({
  document,
  path,
}: {
  readonly document: DocumentToMend
  readonly path: Path
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {ReferenceChildLink} = usePaneRouter()
  const {id, type, title} = document
  return (
    <Text size={1}>
      <ReferenceChildLink documentId={id} documentType={type} parentRefPath={path}>
        {t('fix.open', {title})}
      </ReferenceChildLink>
    </Text>
  )
}
