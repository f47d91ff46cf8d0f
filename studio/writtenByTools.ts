import type {DocumentTypeName} from './documentOrder.ts'

const TYPES: readonly string[] = ['caveat.incident'] satisfies DocumentTypeName[]

/** Whether documents of a type are records that tools write: people read them and start none. */
export function isWrittenByTools(type: string): boolean {
  return TYPES.includes(type)
}
