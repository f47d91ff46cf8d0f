import {TargetIcon} from '@sanity/icons/Target'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {AUDIENCES} from '../../policy/vocabulary/audience.ts'
import {jurisdictionsField} from '../fields/jurisdictionsField.ts'
import {audienceTitles} from '../options/audienceTitles.ts'
import {titledList} from '../options/titledList.ts'

const eachOnce = 'List each one only once.'

export const disclaimerScope = defineType({
  name: 'disclaimerScope',
  title: 'Applies to',
  description: 'The pages for which a disclaimer is meant.',
  type: 'object',
  icon: TargetIcon,
  fields: [
    jurisdictionsField('The disclaimer counts only on pages for one of these places.'),
    defineField({
      name: 'treatments',
      title: 'Treatments',
      description: 'Leave empty when it holds for all treatments.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'treatment'}]})],
      validation: (rule) => rule.unique().error(eachOnce),
    }),
    defineField({
      name: 'conditions',
      title: 'Conditions',
      description: 'Leave empty when it holds for all conditions.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'condition'}]})],
      validation: (rule) => rule.unique().error(eachOnce),
    }),
    defineField({
      name: 'audience',
      title: 'Readers',
      description: 'Whom the wording addresses. Leave empty when it suits everyone.',
      type: 'string',
      options: {
        list: titledList(AUDIENCES, audienceTitles),
        layout: 'radio',
        direction: 'horizontal',
      },
    }),
  ],
  preview: {select: {title: 'audience'}},
})
