import {ActivityIcon} from '@sanity/icons/Activity'
import {defineField, defineType} from 'sanity'

import {slugField} from '../fields/slugField.ts'

export const condition = defineType({
  name: 'condition',
  title: 'Condition',
  description: 'An illness or a symptom that pages speak of.',
  type: 'document',
  icon: ActivityIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description:
        'As patients and clinicians both say it, for example “Treatment-resistant depression”.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    slugField('name'),
    defineField({
      name: 'code',
      title: 'Code',
      description:
        'The medical code, if there is a fitting one. It helps search engines, readers do not see it.',
      type: 'conditionCode',
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', system: 'code.system', value: 'code.value'},
    prepare: ({title, system, value}: {title?: string; system?: string; value?: string}) => ({
      title: title ?? 'Condition without a name',
      subtitle: value === undefined ? 'No code' : `${system ?? 'Code'} ${value}`,
    }),
  },
})
