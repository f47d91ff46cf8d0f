import {MenuIcon} from '@sanity/icons/Menu'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {comparisonRowPreview} from '../preview/comparisonRowPreview.ts'
import {fieldOf} from '../read/fieldOf.ts'
import {oneCellPerComparator} from '../validation/oneCellPerComparator.ts'

export const comparisonRow = defineType({
  name: 'comparisonRow',
  title: 'Row',
  description: 'One attribute, compared across all columns.',
  type: 'object',
  icon: MenuIcon,
  fields: [
    defineField({
      name: 'attribute',
      title: 'What is compared',
      description: 'The heading of the row, for example “Time until first effect”.',
      type: 'string',
      validation: (rule) =>
        rule.required().error('Name this row, so that readers know what it compares.'),
    }),
    defineField({
      name: 'cells',
      title: 'Cells',
      description: 'One per column. A cell belongs to the column with the same key.',
      type: 'array',
      of: [defineArrayMember({type: 'comparisonCell'})],
      validation: (rule) =>
        rule
          .required()
          .custom((cells, {document}) =>
            oneCellPerComparator(cells, fieldOf(document, 'comparators')),
          ),
    }),
  ],
  preview: {select: {attribute: 'attribute', cells: 'cells'}, prepare: comparisonRowPreview},
})
