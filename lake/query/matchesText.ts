import type {TextQuery} from './parseTextQuery.ts'

/**
 * Whether the text of a document, at any depth, has every required and no excluded term. Its id
 * counts as text, other attributes that Sanity sets do not.
 */
export function matchesText(document: unknown, {required, excluded}: TextQuery): boolean {
  const words = wordsIn(document)
  const has = (term: string) => tokenize(term).every((token) => hasToken(words, token))
  return required.every(has) && !excluded.some(has)
}

const wordsOf = new WeakMap<object, Set<string>>()

function wordsIn(document: unknown): Set<string> {
  if (typeof document !== 'object' || document === null) return new Set()
  const known = wordsOf.get(document)
  if (known !== undefined) return known
  const id = '_id' in document ? textsIn(document._id) : []
  const words = new Set([...id, ...textsIn(document)].flatMap(tokenize))
  wordsOf.set(document, words)
  return words
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    name.startsWith('_') ? [] : textsIn(field),
  )
}

const tokenize = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? []

function hasToken(words: Set<string>, token: string) {
  if (!token.endsWith('*')) return words.has(token)
  const prefix = token.slice(0, -1)
  return words.values().some((word) => word.startsWith(prefix))
}
