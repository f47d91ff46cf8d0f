import {createRandomId} from '../store/createRandomId.ts'
import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import type {Json} from '../store/Store.ts'
import {checkDocumentId} from './checkDocumentId.ts'
import {checkNesting} from './checkNesting.ts'
import {validationError} from './validationError.ts'

/** A document on its way in: it has its id and type, and nothing yet that only the store sets. */
export type DocumentInput = {_id: string; _type: string; [field: string]: Json}

/**
 * Checks a document as it was sent. A missing id, or one that ends in ".", is completed. Throws a
 * 400 LakeError.
 */
export function readDocument(value: Json | undefined): DocumentInput {
  if (!isJsonObject(value)) throw validationError('A document must be a JSON object')
  const {_id: id = '', _type: type, _rev: _, _updatedAt: __, ...fields} = value
  if (typeof type !== 'string' || type === '') {
    throw validationError('A document must have a "_type" attribute that is a non-empty string')
  }
  if (typeof id !== 'string') {
    throw validationError(`Malformed document ID: ${JSON.stringify(id)}`)
  }
  checkNesting(fields)
  checkCreatedAt(fields)
  const isIncomplete = id === '' || id.endsWith('.')
  const _id = checkDocumentId(isIncomplete ? `${id}${createRandomId()}` : id)
  return {...fields, _id, _type: type}
}

function checkCreatedAt({_createdAt: time}: JsonObject): void {
  if (time === undefined || (typeof time === 'string' && !Number.isNaN(Date.parse(time)))) return
  throw validationError('The attribute "_createdAt" must be a time in ISO 8601 form')
}
