import {closeSync, openSync} from 'node:fs'
import {getHeapStatistics} from 'node:v8'

import {bareIdOf, createPolicy, type StoredDocument} from '../../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../policy/review/index.ts'
import {isRecord} from '../../start/isRecord.ts'
import type {Auditor, AuditorInput, ReadReport} from './Auditor.ts'
import {createReader, type Reader} from './createReader.ts'
import {judgePages} from './judgePages.ts'
import {linesOfPart} from './linesOfPart.ts'
import {countParts, partAt} from './Part.ts'
import {lengthAt, readAgain} from './readAgain.ts'

const RELEASE = 'system.release'

/** Its snapshot is long and decides nothing. */
const DECISION = 'reviewDecision'

/** Bytes that this thread holds. */
function memoryHeld(): number {
  const {total_heap_size: heap, external_memory: external} = getHeapStatistics()
  return heap + external
}

/** What several auditors recall, as documents by their ids. The later line counts. */
function storedIn(recalled: readonly string[]): Map<string, StoredDocument> {
  const pairs: unknown[] = recalled.flatMap((json) => JSON.parse(json))
  const latest = new Map<string, number>()
  const stored = new Map<string, StoredDocument>()
  for (const pair of pairs) {
    if (!Array.isArray(pair)) continue
    const [offset, document]: unknown[] = pair
    if (typeof offset !== 'number' || !isRecord(document)) continue
    const {_id} = document
    if (typeof _id !== 'string' || (latest.get(_id) ?? -1) > offset) continue
    latest.set(_id, offset)
    stored.set(_id, Object.assign(document, {_id}))
  }
  return stored
}

/** Allocates an auditor. It keeps the file open as long as it lives. */
export function createAuditor(input: AuditorInput): Auditor {
  const {path, size, partSize, next, at, drafts, review} = input
  const policy = createPolicy({review: review && DEFAULT_REVIEW_OPTIONS})
  const file = openSync(path, 'r')
  const reader = createReader({policy, drafts})
  let named: readonly string[] = []

  const documentAt = (id: string, offset: number): StoredDocument => {
    const document: StoredDocument = {
      ...readAgain(file, offset, lengthAt(file, offset)),
      _id: id,
    }
    if (document['_type'] === DECISION) return {...document, snapshot: null}
    return document['_type'] === RELEASE ? document : policy.condense(document)
  }

  return {
    read: () => readParts(reader, {file, size, partSize, next}),
    recall: (wanted) => {
      named = [...wanted]
      const pairs: [number, StoredDocument][] = []
      for (const [id, offset] of reader.offsets) {
        if (!wanted.has(id) && !wanted.has(bareIdOf(id))) continue
        pairs.push([offset, reader.evidence.get(id) ?? documentAt(id, offset)])
      }
      return JSON.stringify(pairs)
    },
    judge: (recalled) =>
      judgePages(reader.pages, {
        policy,
        at: new Date(at),
        stored: storedIn(recalled),
        named,
        pageAt: ({offset, length}) => readAgain(file, offset, length),
      }),
    close: () => closeSync(file),
  }
}

type Parts = Pick<AuditorInput, 'size' | 'partSize' | 'next'> & {readonly file: number}

function readParts(reader: Reader, {file, size, partSize, next}: Parts): ReadReport {
  const count = countParts(size, partSize)
  const lines = new Map<number, number>()
  let memory = 0
  for (let index = Atomics.add(next, 0, 1); index < count; index = Atomics.add(next, 0, 1)) {
    let taken = 0
    for (const line of linesOfPart(file, partAt(index, size, partSize))) {
      reader.take(line)
      taken += 1
    }
    lines.set(index, taken)
    memory = Math.max(memory, memoryHeld())
  }
  const {faults, ids, positions, pages, named} = reader
  return {
    lines,
    faults,
    ids,
    positions: Float64Array.from(positions),
    judged: pages.length,
    named,
    memory,
  }
}
