import {defineArrayMember, defineField} from 'sanity'

interface SourcesFieldOptions {
  readonly description: string
  /** The message when no source is given; without it, sources are optional. */
  readonly required?: string
}

/** The sources of one statement: each at most once. */
export const sourcesField = ({description, required}: SourcesFieldOptions) =>
  defineField({
    name: 'sources',
    title: 'Sources',
    description,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: 'source'}]})],
    validation: (rule) => {
      const unique = rule.unique().error('This source is listed twice. Remove one of the two.')
      return required === undefined ? unique : [rule.required().min(1).error(required), unique]
    },
  })
