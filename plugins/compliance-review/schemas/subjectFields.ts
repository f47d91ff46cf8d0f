import {defineField} from 'sanity'

/** What a request or a decision is about. No reference: it outlives its subject. */
export const subjectFields = [
  defineField({
    name: 'subjectTitle',
    title: 'Document',
    description: 'Its title at that time.',
    type: 'string',
  }),
  defineField({
    name: 'subject',
    title: 'Id of the document',
    type: 'string',
  }),
  defineField({
    name: 'subjectType',
    title: 'Type of the document',
    type: 'string',
  }),
]
