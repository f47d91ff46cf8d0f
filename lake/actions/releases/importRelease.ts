import {alreadyExists} from '../../mutations/alreadyExists.ts'
import {putNew} from '../../mutations/putNew.ts'
import {readDocument} from '../../mutations/readDocument.ts'
import {RELEASE_TYPE} from '../../releases/Release.ts'
import {releaseIdOf} from '../../releases/releaseIdOf.ts'
import type {JsonObject} from '../../store/isJsonObject.ts'
import type {Json} from '../../store/Store.ts'
import type {Action} from '../Action.ts'
import {actionError} from '../actionError.ts'
import {readMetadata} from './readMetadata.ts'
import {readReleaseName} from './readReleaseName.ts'

/**
 * `release.import`: a release from another dataset's export. One that has not ended comes in as
 * active: its versions may follow, and nothing goes live because somebody planned it elsewhere. A
 * 409 if it exists, unless `ifExists` is "ignore" or "replace".
 */
export const importRelease: Action = (view, payload, {author}) => {
  const id = releaseIdOf(readReleaseName(payload))
  const {ifExists = 'fail'} = payload
  if (!['fail', 'ignore', 'replace'].some((choice) => choice === ifExists)) {
    throw actionError(400, '"ifExists" must be "fail", "ignore" or "replace"')
  }
  const document = readDocument(payload['attributes'] ?? payload['document'])
  if (document._id !== id || document._type !== RELEASE_TYPE) {
    throw actionError(400, `The document must be of type "${RELEASE_TYPE}" with the ID "${id}"`)
  }
  if (view.get(id) !== undefined && ifExists === 'ignore') return
  if (view.get(id) !== undefined && ifExists === 'fail') throw alreadyExists(id)
  putNew(view, 'createOrReplace', {
    ...atRest(document),
    _id: id,
    _type: RELEASE_TYPE,
    userId: author,
    metadata: readMetadata(document['metadata'] ?? {}),
  })
}

const hasEnded = (state: Json | undefined) => state === 'archived' || state === 'published'

function atRest(document: JsonObject): JsonObject {
  if (hasEnded(document['state'])) return document
  const {publishAt: _, error: __, ...kept} = document
  return {...kept, state: 'active'}
}
