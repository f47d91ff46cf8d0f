import type {RequestHandlerOptions} from '@sanity/client'

import type {Guard} from '../guard/Guard.ts'
import {textOf} from '../panes/textOf.ts'
import type {IndifferentIds} from './createIndifferentIds.ts'
import type {RecentVersions} from './createRecentVersions.ts'
import {DoubtError} from './Doubt.ts'
import {isOfInterest} from './judging/isOfInterest.ts'
import {judgeWorld} from './judging/judgeWorld.ts'
import {pinRevisions} from './pinRevisions.ts'
import {createDatasetReader} from './reading/createDatasetReader.ts'
import {readWritingRequest} from './reading/readWritingRequest.ts'
import type {WritingRequest} from './reading/WritingRequest.ts'
import type {Reason} from './refusal/Refusal.ts'
import {readSteps} from './steps/readSteps.ts'
import type {Step} from './steps/Step.ts'
import {createDataset} from './world/createDataset.ts'
import {createWorld} from './world/createWorld.ts'
import type {World} from './world/World.ts'

/** What the guard keeps in mind from one request to the next. */
export type Memory = {
  readonly indifferent: IndifferentIds
  readonly recent: RecentVersions
}

/** What came of weighing a request: the request as it may go out, and all that speaks against it. */
export type Weighed = {
  readonly request: RequestHandlerOptions
  readonly reasons: readonly Reason[]
}

type Weighing = {
  readonly guard: Guard
  readonly memory: Memory
  readonly send: (request: RequestHandlerOptions) => Promise<unknown>
}

function mayMatter({touches}: Step, {guard, memory}: Weighing): boolean {
  if (touches === 'anything') return true
  return touches.some(({id, type}) =>
    type === undefined ? !memory.indifferent.has(id) : isOfInterest(guard, type),
  )
}

async function learnTypes(steps: readonly Step[], world: World, {guard, memory}: Weighing) {
  for (const {touches} of steps) {
    if (touches === 'anything') continue
    for (const {id} of touches) {
      const known = [await world.before(id), await world.before(`drafts.${id}`)]
      const types = known.flatMap(({document}) => textOf(document, '_type') ?? [])
      const isKnown = types.length > 0 && known.every(({isReadable}) => isReadable)
      if (isKnown && !types.some((type) => isOfInterest(guard, type))) memory.indifferent.add(id)
    }
  }
}

async function weighSteps(
  request: RequestHandlerOptions,
  {writing, steps}: {writing: WritingRequest; steps: readonly Step[]},
  weighing: Weighing,
): Promise<Weighed> {
  const {guard, memory, send} = weighing
  const dataset = createDataset(createDatasetReader(request, writing, send), memory.recent.in)
  const world = createWorld(dataset)
  const touched = steps.flatMap(({touches}) =>
    touches === 'anything' ? [] : touches.flatMap(({id}) => [id, `drafts.${id}`]),
  )
  await world.load([...steps.flatMap(({names}) => names), ...touched])
  for (const step of steps) await step.happen(world)
  const reasons = await judgeWorld(guard, world, new Date())
  await learnTypes(steps, world, weighing)
  const body = await pinRevisions(writing.body, world)
  return {request: body === writing.body ? request : {...request, body}, reasons}
}

function doubtOf(error: unknown): Reason {
  if (error instanceof DoubtError) return {kind: 'doubt', doubt: error.doubt}
  const message = error instanceof Error ? error.message : String(error)
  return {kind: 'doubt', doubt: {code: 'unavailable', details: {message}}}
}

/**
 * Finds out what a request would make public, reads what the rule needs to know about it, and holds
 * the rule. Most requests make nothing public, and cost nothing. What cannot be found out, read or
 * judged is a reason of its own. It rejects only when the request itself has been called off.
 */
export async function weighRequest(
  request: RequestHandlerOptions,
  weighing: Weighing,
): Promise<Weighed> {
  try {
    const writing = readWritingRequest(request)
    if (writing === undefined) return {request, reasons: []}
    const steps = readSteps(writing)
    weighing.memory.recent.note(steps.flatMap(({names}) => names))
    if (!steps.some((step) => mayMatter(step, weighing))) return {request, reasons: []}
    return await weighSteps(request, {writing, steps}, weighing)
  } catch (error) {
    request.signal?.throwIfAborted()
    return {request, reasons: [doubtOf(error)]}
  }
}
