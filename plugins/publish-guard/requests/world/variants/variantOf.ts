import {isRecord, type StoredDocument} from '../../../../../policy/index.ts'

/** The variant whose content a stored document is; undefined for the ordinary content. */
export function variantOf({_system: system}: StoredDocument): string | undefined {
  const variant = isRecord(system) ? system['variant'] : undefined
  const id = isRecord(variant) ? variant['_ref'] : undefined
  return typeof id === 'string' ? id.replace(/^_\.variants\./, '') : undefined
}
