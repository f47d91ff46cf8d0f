import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'

import {linkTarget} from '../validation/linkTarget.ts'

export const link = defineType({
  name: 'link',
  title: 'Link',
  description: 'Leads to another page, an e-mail address or a telephone number.',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description:
        'For example https://www.fda.gov/…, /articles/…, mailto:… or tel:… For evidence use a claim with a source instead of a link.',
      type: 'url',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: ['http', 'https', 'mailto', 'tel'], allowRelative: true})
          .custom(linkTarget),
    }),
  ],
  preview: {select: {title: 'href'}},
})
