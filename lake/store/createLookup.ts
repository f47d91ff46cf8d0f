import {documentGroup, isInRelease} from './documentGroup.ts'
import {referencesOf} from './referencesOf.ts'
import type {Json, LakeDocument, StoreLookup} from './Store.ts'

/** Indexes over the current documents, kept in step by `replace`. */
export type Lookup = StoreLookup & {
  replace(before: LakeDocument | null, after: LakeDocument | null): void
}

const NONE: ReadonlySet<string> = new Set()

/** Allocates empty indexes. They hold ids only; whoever asks looks the documents up. */
export function createLookup(): Lookup {
  const byType = new Map<string, Set<string>>()
  const byGroup = new Map<string, Set<string>>()
  const byRelease = new Map<string, Set<string>>()
  const bySlug = new Map<string, Set<string>>()
  const incoming = new Map<string, Map<string, boolean>>()

  function add(document: LakeDocument) {
    addTo(byType, document._type, document._id)
    const {publishedId, bundle} = documentGroup(document._id)
    addTo(byGroup, publishedId, document._id)
    if (isInRelease(document._id)) addTo(byRelease, bundle, document._id)
    const slug = slugOf(document)
    if (slug !== undefined) addTo(bySlug, slug, document._id)
    for (const [target, strong] of referencesOf(document)) {
      const sources = incoming.get(target) ?? new Map<string, boolean>()
      incoming.set(target, sources.set(document._id, strong))
    }
  }

  function remove(document: LakeDocument) {
    removeFrom(byType, document._type, document._id)
    const {publishedId, bundle} = documentGroup(document._id)
    removeFrom(byGroup, publishedId, document._id)
    removeFrom(byRelease, bundle, document._id)
    const slug = slugOf(document)
    if (slug !== undefined) removeFrom(bySlug, slug, document._id)
    for (const target of referencesOf(document).keys()) {
      removeFrom(incoming, target, document._id)
    }
  }

  return {
    replace: (before, after) => {
      if (before !== null) remove(before)
      if (after !== null) add(after)
    },
    idsOfType: (type) => byType.get(type) ?? NONE,
    idsOfGroup: (publishedId) => byGroup.get(publishedId) ?? NONE,
    idsOfRelease: (name) => byRelease.get(name) ?? NONE,
    idsWithSlug: (slug) => bySlug.get(slug) ?? NONE,
    referencesTo: (id) =>
      [...(incoming.get(id) ?? [])].map(([source, strong]) => ({id: source, strong})),
  }
}

function slugOf(document: LakeDocument): string | undefined {
  const slug: Json | undefined = document['slug']
  if (typeof slug !== 'object' || slug === null || Array.isArray(slug)) return undefined
  return typeof slug['current'] === 'string' ? slug['current'] : undefined
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set<string>()
  index.set(key, ids.add(id))
}

type Deletable = {delete(id: string): boolean; readonly size: number}

function removeFrom(index: Map<string, Deletable>, key: string, id: string): void {
  const ids = index.get(key)
  ids?.delete(id)
  if (ids?.size === 0) index.delete(key)
}
