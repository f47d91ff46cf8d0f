import {SplitVerticalIcon} from '@sanity/icons/SplitVertical'
import {defineField, defineType} from 'sanity'

export const comparator = defineType({
  name: 'comparator',
  title: 'Column',
  description: 'One of the things that a comparison table sets side by side.',
  type: 'object',
  icon: SplitVerticalIcon,
  fields: [
    defineField({
      name: 'label',
      title: 'Heading',
      description: 'As readers know it, for example “Compounded ketamine ODT” or “SSRIs”.',
      type: 'string',
      validation: (rule) =>
        rule.required().error('Name this column, so that readers know what it compares.'),
    }),
    defineField({
      name: 'treatment',
      title: 'Treatment',
      description:
        'The treatment behind this column. Leave it empty for a whole class of medicines.',
      type: 'reference',
      to: [{type: 'treatment'}],
    }),
  ],
  preview: {select: {title: 'label', subtitle: 'treatment.name'}},
})
