import {bareIdOf, isRecord} from '../../../../policy/index.ts'
import {textOf} from '../../panes/textOf.ts'
import type {WritingRequest} from '../reading/WritingRequest.ts'
import type {Step} from './Step.ts'

/**
 * What an AI agent is asked to write. It writes drafts, unless it is told to write what is
 * published, and what it will write there nobody can know.
 */
export function readAgentSteps({body}: WritingRequest): readonly Step[] {
  if (!isRecord(body) || body['forcePublishedWrite'] !== true) return []
  const target = body['targetDocument']
  const ids = [textOf(body, 'documentId'), textOf(target, '_id')].flatMap((id) =>
    id === undefined ? [] : [bareIdOf(id)],
  )
  return [
    {
      names: ids,
      touches: 'anything',
      happen: async (world) => world.doubt({ids, doubt: {code: 'agent', details: {}}}),
    },
  ]
}
