import type {PreviewResult} from './PreviewResult.ts'

/** What a reader would see something of. */
const VISIBLE = new Set([
  'title',
  'summary',
  'body',
  'safety',
  'disclaimers',
  'name',
  'steps',
  'uncertaintyStatement',
  'caption',
  'comparators',
  'rows',
  'text',
  'shortText',
])

/** Whether nothing has been written yet that could be looked at. */
export function isBlank(result: PreviewResult): boolean {
  return Object.entries(result).every(
    ([field, value]) =>
      !VISIBLE.has(field) || !value || (Array.isArray(value) && value.length === 0),
  )
}
