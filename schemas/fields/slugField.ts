import {defineField} from 'sanity'

import {slugFormat} from '../validation/slugFormat.ts'

/** The last part of a web address, generated from another field and unique among documents of its type. */
export const slugField = (source: string, group?: string) =>
  defineField({
    name: 'slug',
    title: 'Web address',
    description:
      'The last part of the address, for example ketamine-odt. Press Generate. Do not change it once the page is published: links to it would break.',
    type: 'slug',
    group,
    options: {source, maxLength: 80},
    validation: (rule) => rule.required().custom(slugFormat),
  })
