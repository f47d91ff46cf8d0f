import type {Json} from './Store.ts'

/** A JSON object, as opposed to a list, null or a plain value. */
export type JsonObject = {[key: string]: Json}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
