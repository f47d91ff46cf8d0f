import type {Schema} from 'sanity'

import {DEFAULT_POLICY_OPTIONS} from '../../../policy/index.ts'
import type {Guard} from '../guard/Guard.ts'
import type {InspectedStudio} from './InspectedStudio.ts'
import type {Mistake} from './Mistake.ts'
import {wordsOf} from './wordsOf.ts'

/** Without these no page could be judged as it should be, or could ever pass. */
const NEEDED_FIELDS: readonly string[] = ['disclaimers', 'treatments']
const NEEDED_EVIDENCE: readonly string[] = ['disclaimer', 'treatment']

/** So that an empty name can be seen. */
function quoted(name: string): string {
  return `“${name}”`
}

function inspectNames({options}: Guard): Mistake[] {
  const unknown = Object.keys(options).filter(
    (name) => !Object.hasOwn(DEFAULT_POLICY_OPTIONS, name),
  )
  if (unknown.length === 0) return []
  const known = wordsOf(Object.keys(DEFAULT_POLICY_OPTIONS))
  return [{code: 'options.unknownOption', details: {options: wordsOf(unknown), known}}]
}

function inspectDocumentTypes({options, policy}: Guard, schema: Schema): Mistake[] {
  const isThere = (type: string) => schema.get(type) !== undefined
  const {guardedTypes, evidenceTypes} = policy.options
  const named = [
    ...(options.guardedTypes ?? []).map(({type}) => type),
    ...Object.entries(evidenceTypes)
      .filter(
        ([key]) => NEEDED_EVIDENCE.includes(key) || Object.hasOwn(options.evidenceTypes ?? {}, key),
      )
      .map(([, type]) => type),
  ]
  const missing = named.filter((type) => !isThere(type))
  const mistakes: Mistake[] = []
  if (missing.length > 0) {
    mistakes.push({code: 'options.unknownType', details: {types: wordsOf(missing)}})
  }
  if (!guardedTypes.some(({type}) => isThere(type))) {
    const types = wordsOf(guardedTypes.map(({type}) => type))
    mistakes.push({code: 'options.nothingGuarded', details: {types}})
  }
  return mistakes
}

function inspectFields({options, policy}: Guard, schema: Schema): Mistake[] {
  const needed = Object.entries(policy.options.fields).filter(
    ([key]) => NEEDED_FIELDS.includes(key) || Object.hasOwn(options.fields ?? {}, key),
  )
  return policy.options.guardedTypes.flatMap(({type, needsSafety}) => {
    const definition = schema.get(type)
    if (definition === undefined) return []
    const present: string[] =
      definition.jsonType === 'object' ? definition.fields.map(({name}) => name) : []
    const missing = needed
      .filter(([key]) => key !== 'safety' || needsSafety)
      .map(([, field]) => field)
      .filter((field) => !present.includes(field))
    if (missing.length === 0) return []
    return [{code: 'options.unknownField', details: {type, fields: wordsOf(missing.map(quoted))}}]
  })
}

/**
 * Options that name what the Studio does not have. A default names something only where the rule
 * cannot do without it: a Studio need not have every type of the rule's own schemas.
 */
export function inspectOptions(guard: Guard, {schema}: InspectedStudio): Mistake[] {
  return [
    ...inspectNames(guard),
    ...inspectDocumentTypes(guard, schema),
    ...inspectFields(guard, schema),
  ]
}
