import type {SanityDocument} from 'sanity'

/** A stored document. */
export function documentOf(
  _id: string,
  _type: string,
  fields: Record<string, unknown> = {},
): SanityDocument {
  return {
    _id,
    _type,
    _rev: 'r1',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...fields,
  }
}
