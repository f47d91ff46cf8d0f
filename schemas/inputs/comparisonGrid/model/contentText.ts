import {isRecord} from './isRecord.ts'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '_ref' || !name.startsWith('_') ? textsIn(inner) : [],
  )
}

/** What a value of any shape says, in one line, to be shown to a person. */
export const contentText = (value: unknown): string => textsIn(value).join(' · ')
