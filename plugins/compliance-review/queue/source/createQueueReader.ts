import type {SanityClient} from '@sanity/client'

import {bareIdOf, type Policy} from '../../../../policy/index.ts'
import type {QueueReading} from '../model/QueueForm.ts'
import {createFactStore} from './createFactStore.ts'
import type {QueueState} from './QueueState.ts'
import {queueTypes} from './queueTypes.ts'
import {readDocuments, readRevisions} from './readQueue.ts'

export type ReaderOptions = QueueReading & {readonly policy: Policy}

/** Reads what the queue needs: all of it at first, and then only what has changed. */
export type QueueReader = {
  /** Says that one document has changed, or with none that anything may have. */
  readonly note: (storedId?: string) => void
  /** Reads what was noted, and tells how far it is. */
  readonly catchUp: () => AsyncGenerator<QueueState>
}

export function createQueueReader(client: SanityClient, options: ReaderOptions): QueueReader {
  const types = queueTypes(options.policy.options, options.review)
  const store = createFactStore(options)
  const sought = new Set<string>()
  const changed = new Set<string>()
  let isAllInDoubt = false
  let wasComplete = false

  /** The ids to read, after all that is gone was taken out. */
  async function outdated(): Promise<string[]> {
    if (!isAllInDoubt) return []
    isAllInDoubt = false
    const rows = await readRevisions(client, types)
    const stored = new Map(rows.map((row) => [row['_id'], row['_rev']]))
    const isMissing = (id: string) => !stored.has(id) && !sought.has(bareIdOf(id))
    for (const id of store.storedIds()) if (isMissing(id)) store.remove(id)
    const ids = [...stored].filter(([id, revision]) => store.revisionOf(id) !== revision)
    return [...new Set([...ids.map(([id]) => id), ...sought])]
  }

  async function* readAll(ids: readonly string[]): AsyncGenerator<number> {
    for await (const {documents, ids: asked} of readDocuments(client, ids)) {
      for (const id of asked) store.remove(id)
      for (const document of documents) {
        const type = document['_type']
        const isShown = sought.has(document['_id'])
        if (isShown || (typeof type === 'string' && types.includes(type))) store.put(document)
      }
      yield asked.length
    }
  }

  function takeChanged(): string[] {
    const ids = [...changed]
    changed.clear()
    return ids
  }

  async function* catchUp(): AsyncGenerator<QueueState> {
    let ids = [...new Set([...takeChanged(), ...(await outdated())])]
    let [read, total] = [0, ids.length]
    while (ids.length > 0) {
      for await (const count of readAll(ids)) {
        read += count
        // Later, what is read in several steps is shown when all of it is there.
        if (!wasComplete) yield {facts: store.facts(false), read, total}
      }
      ids = store.lacking().filter((id) => !sought.has(id))
      for (const id of ids) sought.add(id)
      total += ids.length
    }
    wasComplete = true
    yield {facts: store.facts(true), read, total}
  }

  return {
    note: (storedId) => {
      if (storedId === undefined) isAllInDoubt = true
      else changed.add(storedId)
    },
    catchUp,
  }
}
