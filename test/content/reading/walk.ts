import {isRecord} from './isRecord.ts'

interface Place {
  /** Field names and indices from the root. */
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/** Everything inside a value, itself first. */
export const walk = (value: unknown, path: Place['path'] = []): readonly Place[] => {
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => walk(item, [...path, index]))
    : Object.entries(isRecord(value) ? value : {}).flatMap(([name, field]) =>
        walk(field, [...path, name]),
      )
  return [{path, value}, ...inside]
}
