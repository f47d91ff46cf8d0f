import {bareIdOf, releaseOf, type StoredDocument} from '../../../../policy/index.ts'
import {DoubtError} from '../Doubt.ts'
import type {Dataset, Known} from './Dataset.ts'
import type {World} from './World.ts'

export type Changes = ReadonlyMap<string, StoredDocument | undefined>

/** A document as it is after changes, or else as it is stored. */
export async function findAmong(changes: Changes, dataset: Dataset, id: string): Promise<Known> {
  return changes.has(id) ? {document: changes.get(id), isReadable: true} : dataset.find(id)
}

/** What can be seen of a dataset after changes, which are asked for each time. */
export function createView(
  dataset: Dataset,
  changes: () => Changes,
): Pick<World, 'find' | 'get' | 'formsOf' | 'membersOf' | 'select'> {
  const find = (id: string) => findAmong(changes(), dataset, id)
  const get = async (id: string) => {
    const {document, isReadable} = await find(id)
    if (!isReadable) throw new DoubtError('permission', {id})
    return document
  }
  const getAll = async (ids: readonly string[], isMeant: (id: string) => boolean) => {
    const changed = [...changes().keys()].filter(isMeant)
    const documents: StoredDocument[] = []
    for (const id of new Set([...ids, ...changed])) {
      const document = await get(id)
      if (document !== undefined) documents.push(document)
    }
    return documents
  }
  return {
    find,
    get,
    formsOf: async (publishedId) =>
      getAll(await dataset.formsOf(publishedId), (id) => bareIdOf(id) === publishedId),
    membersOf: async (release) =>
      getAll(await dataset.membersOf(release), (id) => releaseOf(id) === release),
    select: async (query, params) => {
      if (changes().size > 0) throw new DoubtError('query', {query})
      return getAll(await dataset.select(query, params), () => false)
    },
  }
}
