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

/** The links in a document's list field. */
export function linksIn(document: unknown, field: string): Link[] {
  const list = ownValue(document, field)
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, index) => {
    const key = ownValue(item, '_key')
    const link = linkOf(item, [field, typeof key === 'string' ? {_key: key} : index])
    return link === undefined ? [] : [link]
  })
}
