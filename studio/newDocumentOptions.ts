import type {NewDocumentOptionsResolver} from 'sanity'

import {DOCUMENT_ORDER} from './documentOrder.ts'

/** The Create menu offers what people write, and no document that a tool keeps for itself. */
export const newDocumentOptions: NewDocumentOptionsResolver = (options, {creationContext}) =>
  creationContext.type === 'global'
    ? options.filter(({templateId}) => Object.hasOwn(DOCUMENT_ORDER, templateId))
    : options
