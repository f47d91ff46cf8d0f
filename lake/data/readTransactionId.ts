import {validationError} from '../mutations/validationError.ts'
import type {CommitRequest, Json} from '../store/Store.ts'

const ALLOWED = /^[a-zA-Z0-9._-]{1,128}$/

/** The id that a request wishes for its transaction, if any. Throws a 400 LakeError. */
export function readTransactionId(value: Json | undefined): Pick<CommitRequest, 'transactionId'> {
  if (value === undefined || value === null || value === '') return {}
  if (typeof value === 'string' && ALLOWED.test(value)) return {transactionId: value}
  throw validationError(`Malformed transaction ID: ${JSON.stringify(value)}`)
}
