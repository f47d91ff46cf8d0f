import {BoltIcon} from '@sanity/icons/Bolt'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {slugField} from '../fields/slugField.ts'
import {treatmentsField} from '../fields/treatmentsField.ts'
import {mechanismPreview} from '../preview/mechanismPreview.ts'

export const mechanism = defineType({
  name: 'mechanism',
  title: 'Mechanism',
  description:
    'Explains how a medicine is thought to act, step by step, with how certain each step is.',
  type: 'document',
  icon: BoltIcon,
  groups: [
    {name: 'content', title: 'Content', default: true},
    {name: 'evidence', title: 'Evidence'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'For example “Glutamate and NMDA receptors”.',
      type: 'string',
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    slugField('name', 'content'),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'The idea in two or three sentences, no surer than the evidence.',
      type: 'text',
      rows: 4,
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'steps',
      title: 'Steps',
      description: 'In the order in which they happen. Each has its own certainty and sources.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({type: 'mechanismStep'})],
      validation: (rule) => rule.required().min(1).error('Describe at least one step.'),
    }),
    defineField({
      name: 'uncertaintyStatement',
      title: 'What is not known',
      description:
        'Says openly what is unproven, and what was seen only in animals or cells. Shown wherever the mechanism is shown.',
      type: 'text',
      rows: 3,
      group: 'evidence',
      validation: (rule) =>
        rule.required().error('Say what is not known: no mechanism of this kind is fully proven.'),
    }),
    treatmentsField({
      description: 'The treatments that are thought to act in this way.',
      group: 'evidence',
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {select: {name: 'name', steps: 'steps'}, prepare: mechanismPreview},
})
