import {isJsonObject, type JsonObject} from '../../store/isJsonObject.ts'
import type {Json} from '../../store/Store.ts'
import {actionError} from '../actionError.ts'

const isText = (value: Json) => typeof value === 'string'

/** What people say about a release, and how each is written. Others may be added freely. */
const FIELDS: Record<string, {isFit: (value: Json) => boolean; form: string}> = {
  title: {isFit: isText, form: 'a text'},
  description: {isFit: isText, form: 'a text'},
  intendedPublishAt: {
    isFit: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
    form: 'a time in ISO 8601 form',
  },
  releaseType: {
    isFit: (value) => ['asap', 'scheduled', 'undecided'].some((type) => type === value),
    form: '"asap", "scheduled" or "undecided"',
  },
  cardinality: {
    isFit: (value) => value === 'one' || value === 'many',
    form: '"one" or "many"',
  },
}

/** Checks a release's metadata; without a type it is undecided. Throws a 400 LakeError. */
export function readMetadata(value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) throw actionError(400, 'The metadata of a release must be an object')
  for (const [name, {isFit, form}] of Object.entries(FIELDS)) {
    const field = value[name] ?? null
    if (field === null || isFit(field)) continue
    throw actionError(400, `The "${name}" of a release must be ${form}`)
  }
  return {...value, releaseType: value['releaseType'] ?? 'undecided'}
}
