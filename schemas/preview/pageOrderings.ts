import type {SortOrdering} from 'sanity'

/** How lists of articles and treatment pages can be sorted. */
export const pageOrderings: SortOrdering[] = [
  {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
  {
    name: 'nextReview',
    title: 'Medical review due first',
    by: [{field: 'nextReview', direction: 'asc'}],
  },
  {
    name: 'lastMedicallyReviewed',
    title: 'Longest without medical review',
    by: [{field: 'lastMedicallyReviewed', direction: 'asc'}],
  },
]
