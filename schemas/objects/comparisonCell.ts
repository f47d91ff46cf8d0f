import {SquareIcon} from '@sanity/icons/Square'
import {defineField, defineType} from 'sanity'

import {sourcesField} from '../fields/sourcesField.ts'
import {calendarDate} from '../validation/calendarDate.ts'
import {notInFuture} from '../validation/notInFuture.ts'

export const comparisonCell = defineType({
  name: 'comparisonCell',
  title: 'Cell',
  description: 'What is known about one column for one row.',
  type: 'object',
  icon: SquareIcon,
  fields: [
    defineField({
      name: 'value',
      title: 'Content',
      description: 'A few words. Leave it empty when nothing is known: readers then see “No data”.',
      type: 'string',
    }),
    sourcesField({description: 'What carries this cell. Each one becomes a numbered note.'}),
    defineField({
      name: 'asOf',
      title: 'As of',
      description: 'The day on which this was checked, when it can change (a price, a status).',
      type: 'date',
      validation: (rule) =>
        rule.custom(calendarDate).custom((date) => notInFuture(date, new Date())),
    }),
    defineField({
      name: 'footnote',
      title: 'Footnote',
      description: 'What limits this cell, for example “One trial, 18 people, intravenous”.',
      type: 'string',
    }),
  ],
  preview: {
    select: {value: 'value', footnote: 'footnote'},
    prepare: ({value, footnote}: {value?: string; footnote?: string}) => ({
      title: value ?? 'No data',
      subtitle: footnote,
    }),
  },
})
