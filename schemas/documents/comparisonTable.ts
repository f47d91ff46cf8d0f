import {DocumentSheetIcon} from '@sanity/icons/DocumentSheet'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {ComparisonTableInput} from '../inputs/comparisonGrid/ComparisonTableInput.tsx'
import {comparisonTablePreview} from '../preview/comparisonTablePreview.ts'
import {fieldOf} from '../read/fieldOf.ts'
import {noteWithoutHeadToHead} from '../validation/noteWithoutHeadToHead.ts'

export const comparisonTable = defineType({
  name: 'comparisonTable',
  title: 'Comparison table',
  description: 'Sets treatments side by side, with a source for every cell.',
  type: 'document',
  icon: DocumentSheetIcon,
  components: {input: ComparisonTableInput},
  groups: [
    {name: 'table', title: 'Table', default: true},
    {name: 'evidence', title: 'Evidence'},
  ],
  fields: [
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'Says what is compared with what. Readers and screen readers meet it first.',
      type: 'string',
      group: 'table',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'What the table shows and what it does not show, in one or two sentences.',
      type: 'text',
      rows: 2,
      group: 'table',
    }),
    defineField({
      name: 'comparators',
      title: 'Columns',
      description: 'What is compared: two or more.',
      type: 'array',
      group: 'table',
      of: [defineArrayMember({type: 'comparator'})],
      validation: (rule) =>
        rule.required().min(2).error('A comparison needs at least two columns. Add another one.'),
    }),
    defineField({
      name: 'rows',
      title: 'Table',
      description: 'One row per attribute, one cell per column.',
      type: 'array',
      group: 'table',
      of: [defineArrayMember({type: 'comparisonRow'})],
      validation: (rule) => rule.required().min(1).error('Add at least one row.'),
    }),
    defineField({
      name: 'headToHead',
      title: 'Compared head to head',
      description:
        'On only when a study compared these very treatments with each other, in the same people and at the same time.',
      type: 'boolean',
      group: 'evidence',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'noHeadToHeadNote',
      title: 'What readers must know',
      description:
        'Shown under the table. Say that no study compared these treatments directly, and what follows from that.',
      type: 'text',
      rows: 3,
      group: 'evidence',
      hidden: ({document}) => fieldOf(document, 'headToHead') === true,
      validation: (rule) =>
        rule.custom((note, {document}) => noteWithoutHeadToHead(note, document)),
    }),
  ],
  orderings: [{name: 'caption', title: 'Caption', by: [{field: 'caption', direction: 'asc'}]}],
  preview: {
    select: {caption: 'caption', comparators: 'comparators', headToHead: 'headToHead'},
    prepare: comparisonTablePreview,
  },
})
