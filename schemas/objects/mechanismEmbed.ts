import {BoltIcon} from '@sanity/icons/Bolt'
import {defineField, defineType} from 'sanity'

export const mechanismEmbed = defineType({
  name: 'mechanismEmbed',
  title: 'Mechanism',
  description: 'Shows a mechanism of action, its steps and how certain each one is.',
  type: 'object',
  icon: BoltIcon,
  fields: [
    defineField({
      name: 'mechanism',
      title: 'Mechanism',
      description: 'The mechanism to show here. Its text is edited in its own document.',
      type: 'reference',
      to: [{type: 'mechanism'}],
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {name: 'mechanism.name', summary: 'mechanism.summary'},
    prepare: ({name, summary}: {name?: string; summary?: string}) => ({
      title: name ?? 'No mechanism chosen',
      subtitle: summary,
    }),
  },
})
