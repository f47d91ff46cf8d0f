import {dayOfDate} from '../../../../policy/index.ts'
import {
  type ReviewOptions,
  type ReviewStatus,
  reviewStateOf,
} from '../../../../policy/review/index.ts'
import {changesIn} from './changesIn.ts'
import type {FormStanding, Pins} from './createPins.ts'
import {factDates} from './factDates.ts'
import {type Forms, formsIn} from './formsIn.ts'
import {lastText} from './lastText.ts'
import type {QueueEntry} from './QueueEntry.ts'
import type {QueueFacts} from './QueueFacts.ts'
import {EARLY_SECTIONS, SECTIONS} from './sections.ts'
import {sectionsOf, type Viewer} from './sectionsOf.ts'

export type Listing = {
  readonly options: ReviewOptions
  readonly pins: Pins
  readonly viewer: Viewer
}

const NOTHING: readonly never[] = []

type Standings = {
  readonly ofLatest: FormStanding | undefined
  readonly ofLive: FormStanding | undefined
}

function standingsOf({all, latest, live}: Forms, facts: QueueFacts, pins: Pins): Standings {
  if (!facts.isComplete || !all.some(({isReviewed}) => isReviewed)) {
    return {ofLatest: undefined, ofLive: undefined}
  }
  return {
    ofLatest: latest && pins.standingOf(latest, facts),
    ofLive: live && pins.standingOf(live, facts),
  }
}

/** The ids of everything that some standings were computed from. */
function idsBehind({ofLatest, ofLive}: Standings): string[] {
  return [ofLatest, ofLive].flatMap((found) => found?.pin.documents.map(({id}) => id) ?? [])
}

type Naming = {readonly facts: QueueFacts; readonly options: ReviewOptions}

/** What a document is called, from what is stored about it when it is itself not there. */
function namesOf(id: string, {latest}: Forms, {facts, options}: Naming) {
  const {decisions, requests} = facts
  const about = [...(decisions.get(id) ?? NOTHING), ...(requests.get(id) ?? NOTHING)]
  const type = latest?.digest.type ?? lastText(about, 'subjectType') ?? ''
  return {
    type,
    isPage: !options.reviewedTypes.includes(type),
    title: latest?.title ?? lastText(about, 'subjectTitle') ?? id,
  }
}

function presenceOf({all, draft, live, versions}: Forms) {
  return {
    jurisdictions: [...new Set(all.flatMap((form) => form.jurisdictions))],
    isLive: live !== undefined,
    isDraft: draft !== undefined,
    releases: versions.flatMap(({release}) => release ?? []),
  }
}

function statesOf({ofLatest, ofLive}: Standings, {request, state}: ReviewStatus) {
  const isKnown = ofLatest !== undefined || request !== undefined
  return {
    state: isKnown ? state : undefined,
    standing: ofLatest?.standing.state,
    liveStanding: ofLive?.standing.state,
    request,
    dueDay: dayOfDate(request?.dueAt),
  }
}

/** A document in the queue, and the ids of everything that it rests on beside itself. */
export type Listed = {
  /** Undefined when it belongs to no section. */
  readonly entry: QueueEntry | undefined
  readonly restsOn: readonly string[]
}

/** What the queue says of one document. */
export function entryOf(id: string, facts: QueueFacts, {options, pins, viewer}: Listing): Listed {
  const forms = formsIn(facts.forms.get(id) ?? NOTHING)
  const decisions = pins.decisionsOn(id, facts)
  const standings = standingsOf(forms, facts, pins)
  const {ofLatest, ofLive} = standings
  const {latest, live} = forms
  const status = reviewStateOf({
    subject: id,
    standing: ofLatest?.standing ?? {state: 'missing'},
    decisions,
    requests: facts.requests.get(id) ?? NOTHING,
    isLive: live !== undefined && latest?.digest.hash === live.digest.hash,
  })
  const stale = [ofLive, ofLatest].find((found) => found?.standing.state === 'stale')
  const entry = {
    id,
    ...namesOf(id, forms, {facts, options}),
    ...presenceOf(forms),
    ...statesOf(standings, status),
    decision: decisions.at(-1),
    changed: stale === undefined ? NOTHING : changesIn(id, stale, facts),
    dates: factDates(live?.dates ?? NOTHING, viewer.today),
  }
  const sections = sectionsOf(entry, viewer, facts.isComplete ? SECTIONS : EARLY_SECTIONS)
  const restsOn = [...new Set([...idsBehind(standings), ...entry.changed.map((one) => one.id)])]
  return {entry: sections.length === 0 ? undefined : {...entry, sections}, restsOn}
}
