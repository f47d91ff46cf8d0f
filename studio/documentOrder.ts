import type {SortOrderingItem} from 'sanity'

const name: SortOrderingItem[] = [{field: 'name', direction: 'asc'}]
const lastEdited: SortOrderingItem[] = [{field: '_updatedAt', direction: 'desc'}]

/**
 * The document types in the order in which people meet them, each with the order of its list.
 * Pages: what was last worked on. Disclaimers: what is due for review first. Sources: newest first.
 */
export const DOCUMENT_ORDER = {
  article: lastEdited,
  treatmentPage: lastEdited,
  mechanism: name,
  comparisonTable: [{field: 'caption', direction: 'asc'}],
  disclaimer: [{field: 'reviewBy', direction: 'asc'}],
  'caveat.incident': [{field: 'foundAt', direction: 'desc'}],
  source: [
    {field: 'year', direction: 'desc'},
    {field: 'title', direction: 'asc'},
  ],
  treatment: name,
  condition: name,
  person: name,
} satisfies Record<string, SortOrderingItem[]>

export type DocumentTypeName = keyof typeof DOCUMENT_ORDER
