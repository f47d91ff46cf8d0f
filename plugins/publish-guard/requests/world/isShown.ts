import {isRecord, type StoredDocument} from '../../../../policy/index.ts'
import {isPublishedId} from './isPublishedId.ts'
import {variantOf} from './variants/variantOf.ts'

/** Whether readers see a stored document: it is published, or a published variant. */
export function isShown(document: StoredDocument): boolean {
  if (isPublishedId(document['_id'])) return true
  const system = document['_system']
  if (variantOf(document) === undefined || !isRecord(system)) return false
  return system['bundleId'] === undefined && system['release'] === undefined
}
