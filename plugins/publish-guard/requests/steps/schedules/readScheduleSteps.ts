import {bareIdOf, isRecord} from '../../../../../policy/index.ts'
import {textOf} from '../../../panes/textOf.ts'
import {DoubtError} from '../../Doubt.ts'
import type {WritingRequest} from '../../reading/WritingRequest.ts'
import {publishDraft} from '../../world/publishDraft.ts'
import {unpublish} from '../../world/unpublish.ts'
import type {World} from '../../world/World.ts'
import type {Step} from '../Step.ts'

/** What a legacy schedule does: publish documents, or take them off the site, at a time. */
type Schedule = {
  readonly ids: readonly string[]
  readonly at: Date
  readonly action: string
}

function readSchedule(value: unknown): Schedule {
  const schedule = isRecord(value) ? value : {}
  const {executeAt} = schedule
  const time = executeAt instanceof Date ? executeAt.toJSON() : textOf(schedule, 'executeAt')
  const at = new Date(time ?? '')
  if (Number.isNaN(at.getTime())) throw new DoubtError('time', {time: time ?? ''})
  const documents: readonly unknown[] = Array.isArray(schedule['documents'])
    ? schedule['documents']
    : []
  const ids = documents.flatMap((entry) => textOf(entry, 'documentId') ?? [])
  if (ids.length === 0 || ids.length < documents.length) throw new DoubtError('schedule')
  return {ids: ids.map(bareIdOf), at, action: textOf(schedule, 'action') ?? 'publish'}
}

async function run(world: World, {ids, action}: Schedule): Promise<void> {
  for (const id of ids) {
    if (action === 'unpublish') await unpublish(world, id)
    else await publishDraft(world, `drafts.${id}`, id)
  }
}

function plan(world: World, schedule: Schedule): void {
  world.plan({at: schedule.at, happen: (later) => run(later, schedule)})
}

function step(happen: Step['happen']): Step {
  return {names: [], touches: 'anything', happen}
}

async function stored(world: World, id: string): Promise<Record<string, unknown>> {
  const answer = await world.schedule(id)
  const schedules: unknown = isRecord(answer) ? (answer['schedules'] ?? answer) : answer
  const schedule: unknown = Array.isArray(schedules) ? schedules[0] : schedules
  if (!isRecord(schedule)) throw new DoubtError('schedule')
  return schedule
}

/** What a request to the legacy scheduling service does. Throws a DoubtError when it cannot be read. */
export function readScheduleSteps({method, rest, body}: WritingRequest): readonly Step[] {
  if (method === 'DELETE') return []
  const [id, command, ...more] = rest
  if (id === undefined) {
    const schedule = readSchedule(body)
    return [step(async (world) => plan(world, schedule))]
  }
  if (command === 'publish' && more.length === 0) {
    return [step(async (world) => run(world, readSchedule(await stored(world, id))))]
  }
  if (command !== undefined) throw new DoubtError('schedule')
  const change = isRecord(body) ? body : {}
  return [
    step(async (world) => plan(world, readSchedule({...(await stored(world, id)), ...change}))),
  ]
}
