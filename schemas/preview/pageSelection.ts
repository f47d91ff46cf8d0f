/**
 * What the preview of an article or a treatment page reads. References are followed by position; the
 * list itself cannot be read beside its items.
 */
export const pageSelection = {
  title: 'title',
  treatment0: 'treatments.0.name',
  treatment1: 'treatments.1.name',
  treatment2: 'treatments.2.name',
  treatment3: 'treatments.3.name',
  disclaimers: 'disclaimers',
  nextReview: 'nextReview',
} as const
