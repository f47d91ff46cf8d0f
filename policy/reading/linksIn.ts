import type {FieldPath} from '../Finding.ts'
import {isRecord} from './isRecord.ts'
import {ownValue} from './ownValue.ts'

/** A reference in a document: the id that it names, its strength and where it stands. */
export type Link = {
  readonly id: string
  readonly weak: boolean
  /** Whether a weak link becomes a strong one when its document is published. */
  readonly strengthens: boolean
  readonly path: FieldPath
}

function isStrengthenedOnPublish(value: unknown): boolean {
  const mark = ownValue(value, '_strengthenOnPublish')
  return isRecord(mark) && ownValue(mark, 'weak') !== true
}

/**
 * The link that a value is. An entry that names nothing yet (as the Studio writes it first) and a
 * reference into another dataset are no links.
 */
export function linkOf(value: unknown, path: FieldPath): Link | undefined {
  const id = ownValue(value, '_ref')
  const type = ownValue(value, '_type')
  if (typeof id !== 'string' || id === '') return undefined
  if (type !== undefined && type !== null && type !== 'reference') return undefined
  const weak = ownValue(value, '_weak')
  return {
    id,
    weak: weak !== undefined && weak !== null && weak !== false,
    strengthens: isStrengthenedOnPublish(value),
    path,
  }
}

/** The links in an object's list field. `inside` is the path of the object in its document. */
export function linksIn(container: unknown, field: string, inside: FieldPath = []): Link[] {
  const list = ownValue(container, field)
  if (!Array.isArray(list)) return []
  const links: Link[] = []
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index]
    const key = ownValue(item, '_key')
    const at = typeof key === 'string' ? {_key: key} : index
    const link = linkOf(item, [...inside, field, at])
    if (link !== undefined) links.push(link)
  }
  return links
}
