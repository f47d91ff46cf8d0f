import {defineField} from 'sanity'

import {calendarDate} from '../validation/calendarDate.ts'
import {datesInOrder} from '../validation/datesInOrder.ts'
import {differentReviewer} from '../validation/differentReviewer.ts'
import {fieldOf} from '../read/fieldOf.ts'
import {notInFuture} from '../validation/notInFuture.ts'

/** Who wrote a page, who checked its medicine, when, and when that is due again. */
export const medicalReviewFields = (place: {group: string; fieldset: string}) => [
  defineField({
    name: 'author',
    title: 'Author',
    description: 'The person who wrote the page. Shown to readers.',
    type: 'reference',
    to: [{type: 'person'}],
    ...place,
  }),
  defineField({
    name: 'medicalReviewer',
    title: 'Medical reviewer',
    description:
      'The clinician who checked that the medicine is right; somebody other than the author. Shown to readers.',
    type: 'reference',
    to: [{type: 'person'}],
    ...place,
    validation: (rule) =>
      rule.custom((_reviewer, {document}) => differentReviewer(document)).warning(),
  }),
  defineField({
    name: 'lastMedicallyReviewed',
    title: 'Last medical review',
    description:
      'The day on which the reviewer read this text and agreed with it. Change it only after a real review.',
    type: 'date',
    ...place,
    validation: (rule) =>
      rule
        .required()
        .custom(calendarDate)
        .custom((date) => notInFuture(date, new Date())),
  }),
  defineField({
    name: 'nextReview',
    title: 'Next medical review',
    description: 'The day by which the page must be read again. One year ahead is usual.',
    type: 'date',
    ...place,
    validation: (rule) =>
      rule
        .custom(calendarDate)
        .custom((date, {document}) =>
          datesInOrder(
            {label: 'the last medical review', date: fieldOf(document, 'lastMedicallyReviewed')},
            {label: 'the next medical review', date},
            {sameDay: false},
          ),
        ),
  }),
]
