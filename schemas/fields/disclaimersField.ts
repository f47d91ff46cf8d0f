import {defineArrayMember, defineField, getPublishedId} from 'sanity'

import {fieldOf} from '../read/fieldOf.ts'
import {listOf} from '../read/listOf.ts'

interface DisclaimersFieldOptions {
  readonly description: string
  readonly group: string
  /** The message when none is linked; without it, linking is optional. */
  readonly required?: string
}

const linkedIds = (document: unknown): readonly string[] =>
  listOf(fieldOf(document, 'disclaimers'))
    .map((reference) => fieldOf(reference, '_ref'))
    .filter((id) => typeof id === 'string')

/** The disclaimers that a page shows. Offered are those in the page's language that are not linked yet. */
export const disclaimersField = ({description, group, required}: DisclaimersFieldOptions) =>
  defineField({
    name: 'disclaimers',
    title: 'Disclaimers',
    description,
    type: 'array',
    group,
    of: [
      defineArrayMember({
        type: 'reference',
        to: [{type: 'disclaimer'}],
        options: {
          disableNew: true,
          filter: ({document}) => ({
            filter: 'language == $language && !(_id in $linked)',
            params: {
              language: fieldOf(document, 'language') ?? 'en',
              linked: linkedIds(document).flatMap((id) => [id, `drafts.${getPublishedId(id)}`]),
            },
          }),
        },
      }),
    ],
    validation: (rule) =>
      required === undefined
        ? rule.unique().error('Link each disclaimer only once.')
        : rule.required().min(1).unique().error(required),
  })
