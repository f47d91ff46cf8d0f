import type {NewDocumentOptionsResolver} from 'sanity'

import {DOCUMENT_ORDER} from './documentOrder.ts'
import {isWrittenByTools} from './writtenByTools.ts'

/** The Create menu offers what people write, and no document that a tool keeps for itself. */
export const newDocumentOptions: NewDocumentOptionsResolver = (options, {creationContext}) => {
  const written = options.filter(({templateId}) => !isWrittenByTools(templateId))
  return creationContext.type === 'global'
    ? written.filter(({templateId}) => Object.hasOwn(DOCUMENT_ORDER, templateId))
    : written
}
