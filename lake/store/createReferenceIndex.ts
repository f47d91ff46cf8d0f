import {referencesIn} from './referencesIn.ts'
import type {LakeDocument} from './Store.ts'

export type ReferenceIndex = {
  add: (document: LakeDocument) => void
  delete: (document: LakeDocument) => void
  /** Ids of documents that refer to `id`, and whether one of their references is strong. */
  referencesTo: (id: string) => {id: string; strong: boolean}[]
}

/** Who refers to whom, kept in step with the current documents. */
export function createReferenceIndex(): ReferenceIndex {
  const incoming = new Map<string, Map<string, boolean>>()
  return {
    add: (document) => {
      for (const {to, strong} of referencesIn(document)) {
        const from = incoming.get(to) ?? new Map<string, boolean>()
        from.set(document._id, strong || from.get(document._id) === true)
        incoming.set(to, from)
      }
    },
    delete: (document) => {
      for (const {to} of referencesIn(document)) {
        const from = incoming.get(to)
        from?.delete(document._id)
        if (from?.size === 0) incoming.delete(to)
      }
    },
    referencesTo: (id) =>
      [...(incoming.get(id) ?? [])].map(([from, strong]) => ({id: from, strong})),
  }
}
