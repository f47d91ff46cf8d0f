import type {StoreView} from '../store/Store.ts'
import type {MutationResult} from './Mutator.ts'
import type {DocumentInput} from './readDocument.ts'

type Creation = 'create' | 'createIfNotExists' | 'createOrReplace'

/**
 * Writes a whole document and records the mutation with the id and time that it was given, so
 * that whoever replays the mutation gets the same document.
 */
export function putNew(
  view: StoreView,
  mutation: Creation,
  document: DocumentInput,
): MutationResult {
  const isNew = view.get(document._id) === undefined
  view.put(document, {
    [mutation]: {...document, _createdAt: document['_createdAt'] ?? view.timestamp},
  })
  return {id: document._id, operation: isNew ? 'create' : 'update'}
}
