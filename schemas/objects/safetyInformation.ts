import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {safetyInformationPreview} from '../preview/safetyInformationPreview.ts'

export const safetyInformation = defineType({
  name: 'safetyInformation',
  title: 'Safety information',
  description: 'The risks of a treatment, as prominent on the page as its benefits.',
  type: 'object',
  icon: ErrorOutlineIcon,
  fields: [
    defineField({
      name: 'risks',
      title: 'Risks',
      description:
        'The most serious first. Name each one plainly and say what it means for a reader.',
      type: 'array',
      of: [defineArrayMember({type: 'safetyRisk'})],
      validation: (rule) =>
        rule.required().min(1).error('Name at least one risk: every medicine has some.'),
    }),
    defineField({
      name: 'advice',
      title: 'Advice',
      description:
        'What to do and what to avoid: driving, alcohol, other medicines, when to call for help.',
      type: 'basicText',
    }),
  ],
  preview: {select: {risks: 'risks'}, prepare: safetyInformationPreview},
})
