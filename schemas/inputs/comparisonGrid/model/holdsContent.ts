import {isRecord} from './isRecord.ts'

const isContentField = (name: string): boolean => name === '_ref' || !name.startsWith('_')

/** Whether anything would be lost with this value: text, numbers, dates or references, at any depth. */
export const holdsContent = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(holdsContent)
  if (isRecord(value)) {
    return Object.entries(value).some(
      ([name, inner]) => isContentField(name) && holdsContent(inner),
    )
  }
  return typeof value === 'number' || value === true
}
