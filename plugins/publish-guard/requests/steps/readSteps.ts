import {isRecord} from '../../../../policy/index.ts'
import {textOf} from '../../panes/textOf.ts'
import {DoubtError} from '../Doubt.ts'
import type {WritingRequest} from '../reading/WritingRequest.ts'
import {ACTIONS} from './actions/index.ts'
import {unknownAction} from './actions/unknownAction.ts'
import {MUTATIONS} from './mutations/index.ts'
import {readAgentSteps} from './readAgentSteps.ts'
import {readScheduleSteps} from './schedules/readScheduleSteps.ts'
import type {Step} from './Step.ts'

const PREFIX = /^sanity\.action\./

function listIn(body: unknown, field: string): readonly unknown[] {
  const list = isRecord(body) ? body[field] : undefined
  if (!Array.isArray(list)) throw new DoubtError('body')
  return list
}

function readAction(action: unknown): Step {
  if (!isRecord(action)) throw new DoubtError('body')
  const name = (textOf(action, 'actionType') ?? '').replace(PREFIX, '')
  return (ACTIONS.get(name) ?? unknownAction)(action)
}

function readMutation(mutation: unknown): readonly Step[] {
  if (!isRecord(mutation)) throw new DoubtError('body')
  return Object.entries(mutation).map(([name, payload]) => {
    const read = MUTATIONS.get(name)
    if (read === undefined) throw new DoubtError('mutation.unknown', {mutation: name})
    if (!isRecord(payload)) throw new DoubtError('mutation.malformed')
    return read(payload)
  })
}

const READERS: {
  readonly [kind in WritingRequest['kind']]: (request: WritingRequest) => readonly Step[]
} = {
  actions: ({body}) => listIn(body, 'actions').map(readAction),
  mutations: ({body}) => listIn(body, 'mutations').flatMap(readMutation),
  schedule: readScheduleSteps,
  agent: readAgentSteps,
}

/** What a request does, one thing after the other. Throws a DoubtError for what cannot be read. */
export function readSteps(request: WritingRequest): readonly Step[] {
  return READERS[request.kind](request)
}
