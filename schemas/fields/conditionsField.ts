import {defineArrayMember, defineField} from 'sanity'

/** The conditions that a page speaks of: each at most once. */
export const conditionsField = (group: string) =>
  defineField({
    name: 'conditions',
    title: 'Conditions',
    description: 'The illnesses or symptoms that the text speaks of.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'reference', to: [{type: 'condition'}]})],
    validation: (rule) => rule.unique().error('List each condition only once.'),
  })
