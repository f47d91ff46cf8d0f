import {LinkIcon} from '@sanity/icons/Link'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'

import {WhereUsed} from '../plugins/publish-guard/index.ts'
import {resources} from './i18n/resources.ts'

/** The views of a document: its form, and beside it what helps to judge it. */
export const defaultDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType}) => {
  const views = [S.view.form().title(resources['view.form'])]
  if (schemaType === 'disclaimer') {
    return S.document().views([
      ...views,
      S.view.component(WhereUsed).id('whereUsed').title(resources['view.whereUsed']).icon(LinkIcon),
    ])
  }
  return S.document().views(views)
}
