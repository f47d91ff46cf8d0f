import {isRecord, type StoredDocument} from '../../../../policy/index.ts'

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish: mark, ...rest} = value
  if (typeof rest['_ref'] === 'string' && isRecord(mark)) {
    const {_weak: _, ...strong} = rest
    return mark['weak'] === true ? rest : strong
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, strengthen(item)]))
}

/**
 * What becomes of a draft or version when it is published under an id: references that were weak
 * only until then become strong, and it lies in no release any longer.
 */
export function published(document: StoredDocument, id: string): StoredDocument {
  const {_system: _, _rev: __, _updatedAt: ___, ...content} = document
  const strong = strengthen(content)
  return {...(isRecord(strong) ? strong : content), _id: id}
}
