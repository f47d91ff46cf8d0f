import type {FindingCode, FindingDetails} from './Finding.ts'
import {LABELS} from './labels.ts'
import {MESSAGES} from './messages.ts'
import type {PolicyOptions} from './PolicyOptions.ts'
import {ownValue} from './reading/ownValue.ts'

/** The details that hold words of the vocabulary, which have labels; all others are shown as they are. */
export const LABELLED_DETAILS: readonly string[] = ['kinds', 'dimensions', 'role']

const LONGEST_QUOTE = 120

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}

const listFormats = new Map<string, Intl.ListFormat>()

function listFormat(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const name = `${locale} ${type}`
  const format = listFormats.get(name) ?? new Intl.ListFormat(locale, {type})
  listFormats.set(name, format)
  return format
}

/**
 * The details of a finding as texts for its message: words of the vocabulary labelled, lists joined,
 * long quotations shortened.
 */
export function describeDetails(
  details: FindingDetails,
  label: (word: string) => string,
  locale: string,
): {[name: string]: string} {
  const described: {[name: string]: string} = {}
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined) continue
    const words = typeof value === 'string' ? [value] : value
    const shown = LABELLED_DETAILS.includes(name) ? words.map(label) : words.map(shorten)
    const type = name === 'kinds' ? 'disjunction' : 'conjunction'
    described[name] = listFormat(locale, type).format(shown)
  }
  return described
}

function labelInEnglish(word: string): string {
  const label = ownValue(LABELS, word)
  return typeof label === 'string' ? label : word
}

/** The message of a finding in English, or in the words that a project has put in its place. */
export function describeFinding(
  code: FindingCode,
  details: FindingDetails,
  messages: PolicyOptions['messages'] = {},
): string {
  const variant = typeof details['variant'] === 'string' ? details['variant'] : ''
  const varied = `${code}_${variant}` as const
  const template = messages[varied] ?? MESSAGES[varied] ?? messages[code] ?? MESSAGES[code] ?? code
  const described = describeDetails(details, labelInEnglish, 'en')
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = ownValue(described, name)
    return typeof value === 'string' ? value : ''
  })
}
