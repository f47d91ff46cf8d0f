import {instantOf} from '../../reading/instantOf.ts'
import {isRecord} from '../../reading/isRecord.ts'
import {ownText} from '../../reading/ownText.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import type {ReviewPerson} from './ReviewRequest.ts'

/** What of a request matters. `at` is in milliseconds since 1970, `dueAt` a date. */
export type ReadRequest = {
  readonly id: string
  readonly subject: string
  readonly requestedBy: ReviewPerson
  readonly at: number
  readonly assignee: ReviewPerson | undefined
  readonly dueAt: string | undefined
  readonly note: string | undefined
  readonly isWithdrawn: boolean
}

function personOf(value: unknown): ReviewPerson | undefined {
  const id = ownWord(value, 'id')
  return id === undefined ? undefined : {id, name: ownText(value, 'name') ?? id}
}

/** Reads a stored request for review; undefined for what is none. */
export function readRequest(value: unknown): ReadRequest | undefined {
  const id = ownWord(value, '_id')
  const subject = ownWord(value, 'subject')
  const at = instantOf(ownValue(value, 'requestedAt'))
  const requestedBy = personOf(ownValue(value, 'requestedBy'))
  if (!isRecord(value) || value['_type'] !== 'reviewRequest' || id === undefined) return undefined
  if (subject === undefined || at === undefined || requestedBy === undefined) return undefined
  return {
    id,
    subject,
    requestedBy,
    at,
    assignee: personOf(value['assignee']),
    dueAt: ownWord(value, 'dueAt'),
    note: ownText(value, 'note'),
    isWithdrawn: ownWord(value, 'withdrawnAt') !== undefined,
  }
}
