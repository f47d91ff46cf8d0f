import {defineArrayMember, defineField} from 'sanity'

interface TreatmentsFieldOptions {
  readonly description: string
  readonly group: string
  /** The message when none is named; without it, naming one is optional. */
  readonly required?: string
}

/** The treatments that a document is about: each at most once. */
export const treatmentsField = ({description, group, required}: TreatmentsFieldOptions) =>
  defineField({
    name: 'treatments',
    title: 'Treatments',
    description,
    type: 'array',
    group,
    of: [defineArrayMember({type: 'reference', to: [{type: 'treatment'}]})],
    validation: (rule) =>
      required === undefined
        ? rule.unique().error('List each treatment only once.')
        : rule.required().min(1).unique().error(required),
  })
