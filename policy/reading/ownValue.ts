import {isRecord} from './isRecord.ts'

/** An object's own value under a name; undefined for anything inherited and for what is no object. */
export function ownValue(container: unknown, name: string): unknown {
  return isRecord(container) && Object.hasOwn(container, name) ? container[name] : undefined
}
