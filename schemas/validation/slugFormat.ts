import {fieldOf} from '../read/fieldOf.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const suggestionFor = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

/** The last part of a web address: lower-case words of the Latin alphabet and digits, joined by single hyphens. */
export const slugFormat = (value: unknown): true | string => {
  const current = fieldOf(value, 'current')
  if (typeof current !== 'string' || current === '' || SLUG.test(current)) return true
  const suggestion = suggestionFor(current)
  const rule = 'Use lower-case letters a to z, digits and single hyphens'
  return suggestion === '' ? `${rule}, or press Generate.` : `${rule}: ${suggestion}`
}
