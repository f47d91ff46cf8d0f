import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'

export const person = defineType({
  name: 'person',
  title: 'Person',
  description: 'Somebody who writes, reviews or answers for content.',
  type: 'document',
  icon: UserIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As it shall appear on pages.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      description:
        'Degrees and function, for example “MD, board-certified psychiatrist”. Only what can be verified.',
      type: 'string',
    }),
    defineField({
      name: 'profile',
      title: 'Profile',
      description:
        'A public page where readers can verify the credentials, starting with https://.',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .error('Write the whole address, starting with https://.'),
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {select: {title: 'name', subtitle: 'credentials'}},
})
