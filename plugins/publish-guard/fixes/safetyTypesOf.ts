import type {ObjectSchemaType} from 'sanity'

import type {SafetyTypes} from './FixContext.ts'

/** The types that a document type has for its safety block and for a risk in it. */
export function safetyTypesOf(type: ObjectSchemaType, field: string): SafetyTypes | undefined {
  const block = type.fields.find(({name}) => name === field)?.type
  if (block?.jsonType !== 'object') return undefined
  const risks = block.fields.find(({name}) => name === 'risks')?.type
  const risk = risks?.jsonType === 'array' ? risks.of[0] : undefined
  return risk === undefined ? undefined : {block: block.name, risk: risk.name}
}
