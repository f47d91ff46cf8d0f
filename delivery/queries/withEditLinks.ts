import {createEditUrl, studioPath} from '@sanity/client/csm'
import {vercelStegaCombine} from '@vercel/stega'

import {PROSE} from '../arrange/prose.ts'

export type EditLinkOptions = {
  /** The address of the Studio, without a slash at its end. */
  studioUrl: string
}

/** A field of a document, or a part of one, by the names and keys that lead to it. */
type Place = {id: string; type: string; path: (string | number | {_key: string})[]}

/**
 * What a query of ours has given, with the field that each text comes from written behind it in
 * invisible characters: Visual Editing leads an editor who clicks on the text to that field. The
 * components show it as they show any result, and decide by the clean text. For drafts only: readers
 * would carry the weight for nothing.
 */
export function withEditLinks<Result>(result: Result, {studioUrl}: EditLinkOptions): Result {
  const copy = structuredClone(result)
  linkIn(copy, undefined, studioUrl)
  return copy
}

function linkIn(container: unknown, around: Place | undefined, studioUrl: string): void {
  if (!isRecord(container)) return
  const place = placeOf(container, around)
  for (const [name, value] of Object.entries(container)) {
    const inside = place && {...place, path: [...place.path, segmentOf(container, name, value)]}
    if (typeof value !== 'string') linkIn(value, inside, studioUrl)
    else if (inside && PROSE.has(name) && value !== '') {
      Reflect.set(container, name, vercelStegaCombine(value, infoOf(inside, studioUrl), false))
    }
  }
}

/** A document that a query has put in another is a place of its own, and none if it hides what it is. */
function placeOf(container: Record<string, unknown>, around: Place | undefined): Place | undefined {
  const {_id: id, _type: type} = container
  if (id === undefined) return around
  return typeof id === 'string' && typeof type === 'string' ? {id, type, path: []} : undefined
}

function segmentOf(container: object, name: string, value: unknown): Place['path'][number] {
  if (!Array.isArray(container)) return name
  const key = isRecord(value) ? value['_key'] : undefined
  return typeof key === 'string' ? {_key: key} : Number(name)
}

/** The Studio opens its draft or version, whichever it is working on: the site does not say. */
function infoOf({id, type, path}: Place, baseUrl: string) {
  const options = {baseUrl, id: `drafts.${id}`, type, path: studioPath.toString(path)}
  return {origin: 'sanity.io', href: createEditUrl(options)}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
