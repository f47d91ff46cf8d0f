import {VERCEL_STEGA_REGEX} from '@vercel/stega'

import {PROSE} from './prose.ts'
import {safeHref} from './safeHref.ts'

const ADDRESSES = new Set(['href', 'profile', 'url'])

const STEGA = new RegExp(VERCEL_STEGA_REGEX.source, 'u')
/** Most texts that decide something hold nothing but these, and need no closer look. */
const PLAIN = /^[ -~]*$/
const WEB = /^https?:\/\//

/**
 * Content as it is safe to decide by: without the invisible characters that Visual Editing adds, save
 * in what is only read, and without addresses that run code. What is so already is given back itself.
 */
export function cleaned<Content>(content: Content): Content {
  if (!isUnclean(content, '')) return content
  const copy = structuredClone(content)
  cleanIn(copy)
  return copy
}

/** A text without the invisible characters that Visual Editing adds. */
export function withoutStega(text: string): string {
  return STEGA.test(text) ? text.replace(VERCEL_STEGA_REGEX, '') : text
}

function isUnclean(value: unknown, name: string): boolean {
  if (typeof value === 'string') return !isClean(value, name)
  if (Array.isArray(value)) {
    for (const item of value) if (isUnclean(item, name)) return true
    return false
  }
  if (!isRecord(value)) return false
  for (const field in value) {
    if (!isSystemField(field) && isUnclean(value[field], field)) return true
  }
  return false
}

/** Ids, keys and types: Visual Editing leaves them alone. */
function isSystemField(field: string): boolean {
  return field.startsWith('_')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isClean(text: string, name: string): boolean {
  if (PROSE.has(name)) return true
  const isSeen = PLAIN.test(text) || !STEGA.test(text)
  return isSeen && (!ADDRESSES.has(name) || WEB.test(text) || safeHref(text) === text)
}

function cleanIn(container: unknown, listName = ''): void {
  if (typeof container !== 'object' || container === null) return
  for (const [field, value] of Object.entries(container)) {
    const name = Array.isArray(container) ? listName : field
    if (typeof value !== 'string') cleanIn(value, name)
    else if (!isSystemField(name) && !isClean(value, name))
      Reflect.set(container, field, cleanText(value, name))
  }
}

function cleanText(text: string, name: string): string | null {
  const clean = withoutStega(text)
  return ADDRESSES.has(name) ? (safeHref(clean) ?? null) : clean
}
