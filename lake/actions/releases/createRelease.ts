import {alreadyExists} from '../../mutations/alreadyExists.ts'
import {putNew} from '../../mutations/putNew.ts'
import {RELEASE_TYPE} from '../../releases/Release.ts'
import {releaseIdOf} from '../../releases/releaseIdOf.ts'
import type {Action} from '../Action.ts'
import {readMetadata} from './readMetadata.ts'
import {readReleaseName} from './readReleaseName.ts'

/** `release.create`: a new, empty release. A 409 if there is one of this name. */
export const createRelease: Action = (view, payload, {author}) => {
  const name = readReleaseName(payload)
  const id = releaseIdOf(name)
  const metadata = readMetadata(payload['metadata'] ?? {})
  if (view.get(id) !== undefined) throw alreadyExists(id)
  putNew(view, 'create', {
    _id: id,
    _type: RELEASE_TYPE,
    name,
    state: 'active',
    userId: author,
    metadata,
  })
}
