import {
  bareIdOf,
  isToBeUnpublished,
  namedIds,
  type PageReading,
  type Policy,
  releaseOf,
  type StoredDocument,
} from '../../../policy/index.ts'
import {createReviewSeeker} from '../../../policy/review/index.ts'
import {parseLine} from '../../export/parseLine.ts'
import {isRecord} from '../../start/isRecord.ts'
import type {PlacedFault} from './Auditor.ts'
import type {LinePlace, PartLine} from './linesOfPart.ts'
import {createIntern, sketchOf} from './sketchOf.ts'

/** A page that waits for its judgement. */
export type WaitingPage = LinePlace & {
  /** The name of the release that it is a version in, if it is one. */
  readonly release: string | undefined
  /** Undefined when something is found in it whatever the evidence, or when every word of it counts. */
  readonly sketch: PageReading | undefined
}

/** What has been read so far. */
export type Reader = {
  readonly take: (line: PartLine) => void
  readonly faults: readonly PlacedFault[]
  readonly ids: readonly string[]
  readonly positions: readonly number[]
  /** By id, where in the file a document's line begins; the last one where an id is used twice. */
  readonly offsets: ReadonlyMap<string, number>
  /** By id, those that pages may lean on, condensed. */
  readonly evidence: ReadonlyMap<string, StoredDocument>
  readonly pages: readonly WaitingPage[]
  /**
   * The ids of what these pages name, and of the releases that they are in; where approvals are asked for,
   * of what is shown in turn, and of all decisions.
   */
  readonly named: ReadonlySet<string>
}

export type ReaderInput = {readonly policy: Policy; readonly drafts: boolean}

/** The id of the document about a release. */
export function releaseIdOf(release: string): string {
  return `_.releases.${release}`
}

/** The document of a line, or what is wrong with it. Undefined for a blank line. */
function documentIn(bytes: Uint8Array): StoredDocument | string | undefined {
  const read = parseLine(bytes, 1)
  if (read === undefined) return undefined
  if ('fault' in read) return read.fault
  const {document} = read
  if (!isRecord(document)) return 'this line is JSON, but no document: it should begin with {.'
  const {_id, _type} = document
  if (typeof _id !== 'string' || _id === '') return 'this document has no _id.'
  if (typeof _type !== 'string') return `the document “${_id}” has no _type.`
  return Object.assign(document, {_id})
}

/** Allocates a reader of lines. It takes them in the order of the export. */
export function createReader({policy, drafts}: ReaderInput): Reader {
  const {evidenceTypes, guardedTypes} = policy.options
  const types = new Set<unknown>(Object.values(evidenceTypes))
  const guarded = new Set<unknown>(guardedTypes.map(({type}) => type))
  const isReviewed = policy.options.review !== false
  const shown = createReviewSeeker(policy.options.review)
  const intern = createIntern()
  const faults: PlacedFault[] = []
  const ids: string[] = []
  const positions: number[] = []
  const offsets = new Map<string, number>()
  const evidence = new Map<string, StoredDocument>()
  const pages: WaitingPage[] = []
  const named = new Set<string>()

  const isJudged = (document: StoredDocument) =>
    bareIdOf(document._id) === document._id || (drafts && !isToBeUnpublished(document))

  const takePage = (document: StoredDocument, {position, offset, length}: LinePlace) => {
    const reading = isJudged(document) ? policy.read(document) : undefined
    if (reading === undefined) return
    const release = releaseOf(document._id)
    const ids = isReviewed ? policy.evidenceIdsIn(reading) : namedIds(reading)
    for (const id of ids) named.add(intern(id))
    if (release !== undefined) named.add(releaseIdOf(release))
    pages.push({
      position,
      offset,
      length,
      release,
      sketch: isReviewed ? undefined : sketchOf(reading, intern),
    })
  }

  const take = (line: PartLine) => {
    const document = documentIn(line.bytes)
    if (document === undefined) return
    if (typeof document === 'string') {
      faults.push({position: line.position, fault: document})
      return
    }
    const {_id} = document
    ids.push(_id)
    positions.push(line.position)
    const known = offsets.size
    offsets.set(_id, line.offset)
    // A document takes the place of one before it with the same id.
    if (offsets.size === known) evidence.delete(_id)
    if (types.has(document['_type'])) {
      evidence.set(_id, policy.condense(document))
      for (const id of shown.evidenceIdsOf(document)) named.add(intern(id))
    }
    if (isReviewed && document['_type'] === 'reviewDecision') named.add(_id)
    if (guarded.has(document['_type'])) takePage(document, line)
  }
  return {take, faults, ids, positions, offsets, evidence, pages, named}
}
