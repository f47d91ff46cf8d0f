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
    validation: (rule) =>
      required === undefined
        ? rule.unique().error('List each source only once.')
        : rule.required().min(1).unique().error(required),
  })
