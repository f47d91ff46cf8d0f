import {DocumentSheetIcon} from '@sanity/icons/DocumentSheet'
import {defineField, defineType} from 'sanity'

import {comparisonTablePreview} from '../preview/comparisonTablePreview.ts'

export const comparisonTableEmbed = defineType({
  name: 'comparisonTableEmbed',
  title: 'Comparison table',
  description: 'Shows a comparison table with its sources.',
  type: 'object',
  icon: DocumentSheetIcon,
  fields: [
    defineField({
      name: 'comparisonTable',
      title: 'Comparison table',
      description: 'The table to show here. Its cells are edited in its own document.',
      type: 'reference',
      to: [{type: 'comparisonTable'}],
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {
      caption: 'comparisonTable.caption',
      comparators: 'comparisonTable.comparators',
      headToHead: 'comparisonTable.headToHead',
    },
    prepare: comparisonTablePreview,
  },
})
