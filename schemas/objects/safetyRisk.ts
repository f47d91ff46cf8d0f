import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineField, defineType} from 'sanity'

import {sourcesField} from '../fields/sourcesField.ts'

export const safetyRisk = defineType({
  name: 'safetyRisk',
  title: 'Risk',
  description: 'One harm that a treatment can cause.',
  type: 'object',
  icon: WarningOutlineIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Risk',
      description: 'In a few everyday words, for example “Raised blood pressure”.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'description',
      title: 'What it means',
      description: 'How it shows itself, how often if known, and what to do. Do not play it down.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required(),
    }),
    sourcesField({description: 'Where this risk is described: a label, a notice or a study.'}),
  ],
  preview: {select: {title: 'name', subtitle: 'description'}},
})
