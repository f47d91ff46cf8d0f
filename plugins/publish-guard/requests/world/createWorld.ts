import {bareIdOf, releaseOf, type StoredDocument} from '../../../../policy/index.ts'
import {DoubtError} from '../Doubt.ts'
import type {Dataset, Known} from './Dataset.ts'
import type {Plan, Uncertainty, World} from './World.ts'

type Changes = ReadonlyMap<string, StoredDocument | undefined>

/** The world as a dataset is stored. `inherited` has changed already. */
export function createWorld(dataset: Dataset, inherited: Changes = new Map()): World {
  const changes = new Map<string, StoredDocument | undefined>()
  const plans: Plan[] = []
  const doubts: Uncertainty[] = []
  const allChanges = () => new Map([...inherited, ...changes])

  const findIn = async (known: Changes, id: string): Promise<Known> =>
    known.has(id) ? {document: known.get(id), isReadable: true} : dataset.find(id)
  const find = (id: string) => findIn(changes.has(id) ? changes : inherited, id)
  const get = async (id: string) => {
    const {document, isReadable} = await find(id)
    if (!isReadable) throw new DoubtError('permission', {id})
    return document
  }
  const getAll = async (ids: Iterable<string>) => {
    const documents: StoredDocument[] = []
    for (const id of new Set(ids)) {
      const document = await get(id)
      if (document !== undefined) documents.push(document)
    }
    return documents
  }
  const changedIds = (isMeant: (id: string) => boolean) => [...allChanges().keys()].filter(isMeant)

  return {
    load: dataset.load,
    schedule: dataset.schedule,
    query: dataset.query,
    find,
    get,
    before: (id) => findIn(inherited, id),
    put: (document) => void changes.set(document['_id'], document),
    remove: (id) => void changes.set(id, undefined),
    formsOf: async (publishedId) =>
      getAll([
        ...(await dataset.formsOf(publishedId)),
        ...changedIds((id) => bareIdOf(id) === publishedId),
      ]),
    membersOf: async (release) =>
      getAll([
        ...(await dataset.membersOf(release)),
        ...changedIds((id) => releaseOf(id) === release),
      ]),
    select: async (query, params) => {
      if (allChanges().size > 0) throw new DoubtError('query', {query})
      return getAll(await dataset.select(query, params))
    },
    changes: () => changes,
    allChanges,
    plan: (plan) => void plans.push(plan),
    plans: () => plans,
    doubt: (uncertainty) => void doubts.push(uncertainty),
    doubts: () => doubts,
    fork: () => createWorld(dataset, allChanges()),
  }
}
