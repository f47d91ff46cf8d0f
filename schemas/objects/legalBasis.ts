import {BookmarkIcon} from '@sanity/icons/Bookmark'
import {defineField, defineType} from 'sanity'

import {today} from '../fields/today.ts'
import {shortDate} from '../preview/shortDate.ts'
import {calendarDate} from '../validation/calendarDate.ts'
import {notInFuture} from '../validation/notInFuture.ts'

export const legalBasis = defineType({
  name: 'legalBasis',
  title: 'Legal basis',
  description: 'The law, rule or notice because of which a disclaimer exists.',
  type: 'object',
  icon: BookmarkIcon,
  fields: [
    defineField({
      name: 'citation',
      title: 'Citation',
      description: 'As a lawyer would cite it, for example “21 CFR 202.1(e)(5)”.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'url',
      title: 'Where to read it',
      description: 'The official text, starting with https://.',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .error('Write the whole address, starting with https://.'),
    }),
    defineField({
      name: 'lastChecked',
      title: 'Last checked',
      description: 'The day on which somebody read the text and found that it still says this.',
      type: 'date',
      initialValue: () => today(),
      validation: (rule) =>
        rule
          .required()
          .custom(calendarDate)
          .custom((date) => notInFuture(date, new Date())),
    }),
  ],
  preview: {
    select: {title: 'citation', lastChecked: 'lastChecked'},
    prepare: ({title, lastChecked}: {title?: string; lastChecked?: string}) => ({
      title: title ?? 'Citation missing',
      subtitle: `Last checked: ${shortDate(lastChecked) ?? 'never'}`,
    }),
  },
})
