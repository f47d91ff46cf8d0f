/** What the preview of an article or a treatment page reads. References are followed by position. */
export const pageSelection = {
  title: 'title',
  treatments: 'treatments',
  treatment0: 'treatments.0.name',
  treatment1: 'treatments.1.name',
  treatment2: 'treatments.2.name',
  disclaimers: 'disclaimers',
  nextReview: 'nextReview',
} as const
