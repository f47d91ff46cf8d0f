import type {NewDocumentOptionsResolver} from 'sanity'

import {DOCUMENT_ORDER} from './documentOrder.ts'

const order = Object.keys(DOCUMENT_ORDER)

/** The Create menu offers what people write, in the order of the first pane, and nothing else. */
export const newDocumentOptions: NewDocumentOptionsResolver = (options, {creationContext}) =>
  creationContext.type === 'global'
    ? options
        .filter(({templateId}) => order.includes(templateId))
        .toSorted((a, b) => order.indexOf(a.templateId) - order.indexOf(b.templateId))
    : options
