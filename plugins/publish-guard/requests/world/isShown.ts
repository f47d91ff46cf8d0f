import {bareIdOf, isRecord, type StoredDocument} from '../../../../policy/index.ts'

/** Whether an id is that of a published document, not of a draft or a version. */
export function isPublishedId(id: string): boolean {
  return bareIdOf(id) === id
}

/** The variant whose content a stored document is; undefined for the ordinary content. */
export function variantOf({_system: system}: StoredDocument): string | undefined {
  const variant = isRecord(system) ? system['variant'] : undefined
  const id = isRecord(variant) ? variant['_ref'] : undefined
  return typeof id === 'string' ? id.replace(/^_\.variants\./, '') : undefined
}

/** Whether readers see a stored document: it is published, or a published variant. */
export function isShown(document: StoredDocument): boolean {
  if (isPublishedId(document['_id'])) return true
  const system = document['_system']
  if (variantOf(document) === undefined || !isRecord(system)) return false
  return system['bundleId'] === undefined && system['release'] === undefined
}
