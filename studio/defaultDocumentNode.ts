import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {LinkIcon} from '@sanity/icons/Link'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'

import {WhereUsed} from '../plugins/publish-guard/index.ts'
import {resources} from './i18n/resources.ts'
import {Preview} from './preview/Preview.tsx'
import {PREVIEWED_TYPES} from './preview/PreviewResult.ts'

/** The views of a document: its form, and beside it what helps to judge it. */
export const defaultDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType}) => {
  const form = S.view.form().title(resources['view.form'])
  const preview = S.view
    .component(Preview)
    .id('preview')
    .title(resources['view.preview'])
    .icon(EyeOpenIcon)
  const whereUsed = S.view
    .component(WhereUsed)
    .id('whereUsed')
    .title(resources['view.whereUsed'])
    .icon(LinkIcon)
  return S.document().views([
    form,
    ...(PREVIEWED_TYPES.includes(schemaType) ? [preview] : []),
    ...(schemaType === 'disclaimer' ? [whereUsed] : []),
  ])
}
