import {indexStored, isRecord} from '../../../../policy/index.ts'
import {DoubtError} from '../Doubt.ts'
import type {DatasetReader, FoundDocuments} from '../reading/DatasetReader.ts'
import type {Dataset, Known} from './Dataset.ts'
import {isDocumentId} from './isDocumentId.ts'

const ABSENT: Known = {document: undefined, isReadable: true}
const DENIED: Known = {document: undefined, isReadable: false}

const RELEASE_NAME = /^[A-Za-z0-9_-]+$/

/**
 * Reads a dataset for one request, each document once. `recentIds` gives ids of versions that were
 * written a moment ago: a query may not find them yet, whereas by their ids they are there at once.
 */
export function createDataset(
  reader: DatasetReader,
  recentIds: (release: string) => readonly string[],
): Dataset {
  const known = new Map<string, Known>()
  const learn = ({documents, denied}: FoundDocuments) => {
    for (const document of documents) known.set(document['_id'], {document, isReadable: true})
    for (const id of denied) known.set(id, DENIED)
  }
  const load = async (ids: readonly string[]) => {
    const malformed = ids.find((id) => !isDocumentId(id))
    if (malformed !== undefined) throw new DoubtError('id', {id: malformed})
    const unknown = [...new Set(ids)].filter((id) => !known.has(id))
    if (unknown.length === 0) return
    learn(await reader.documents(unknown))
    for (const id of unknown) if (!known.has(id)) known.set(id, ABSENT)
  }
  const find = async (id: string) => {
    await load([id])
    return known.get(id) ?? ABSENT
  }
  const existing = async (ids: readonly string[]) => {
    await load(ids)
    return ids.filter((id) => known.get(id) !== ABSENT)
  }
  const select = async (query: string, params: unknown) => {
    const rows = await reader.query(query, isRecord(params) ? params : {})
    const found = indexStored(rows)
    if (!Array.isArray(rows) || rows.length !== found.size) throw new DoubtError('query', {query})
    return [...found.keys()]
  }
  return {
    load,
    find,
    formsOf: async (publishedId) => {
      const found = await reader.forms(publishedId)
      learn(found)
      return [...found.documents.map((document) => document['_id']), ...found.denied]
    },
    membersOf: async (release) => {
      if (!RELEASE_NAME.test(release)) throw new DoubtError('release', {release})
      const members = `_id in path("versions.${release}.**")`
      const variants = `_system.release._ref == "_.releases.${release}"`
      const ids = await select(`*[${members} || ${variants}]{_id}`, {})
      return existing([...new Set([...ids, ...recentIds(release)])])
    },
    select,
    query: reader.query,
    schedule: reader.schedule,
    history: reader.history,
  }
}
