import {RELEASE_NAME} from '../../query/readPerspective.ts'
import {releaseIdOf} from '../../releases/releaseIdOf.ts'
import {checkDocumentId} from '../../mutations/checkDocumentId.ts'
import type {JsonObject} from '../../store/isJsonObject.ts'
import {actionError} from '../actionError.ts'

/** Names that mean something else where a perspective or a bundle is named. */
const TAKEN = ['drafts', 'previewDrafts', 'published', 'raw']

/** The `releaseId` of an action: the release's name, without a prefix. Throws a 400 LakeError. */
export function readReleaseName({releaseId: name}: JsonObject): string {
  if (typeof name !== 'string' || !RELEASE_NAME.test(name) || TAKEN.includes(name)) {
    throw actionError(
      400,
      `Invalid releaseId ${JSON.stringify(name ?? null)}: it must be a name of letters, digits, "-" and "_", and none of ${TAKEN.join(', ')}`,
    )
  }
  checkDocumentId(releaseIdOf(name))
  return name
}
