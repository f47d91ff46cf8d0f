import type {DocumentActionsResolver} from 'sanity'

import {isWrittenByTools} from './writtenByTools.ts'

/** What tools write has no action: it is neither published nor deleted, and not copied. */
export const documentActions: DocumentActionsResolver = (actions, {schemaType}) =>
  isWrittenByTools(schemaType) ? [] : actions
