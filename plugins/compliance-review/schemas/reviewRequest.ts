import {CommentIcon} from '@sanity/icons/Comment'
import {defineField, defineType} from 'sanity'

import {reviewRequestPreview} from '../preview/reviewRequestPreview.ts'
import {personFields} from './personFields.ts'
import {subjectFields} from './subjectFields.ts'

export const reviewRequest = defineType({
  name: 'reviewRequest',
  title: 'Review request',
  description:
    'Asks Compliance to review a document. It is open until somebody decides or it is withdrawn.',
  type: 'document',
  icon: CommentIcon,
  readOnly: true,
  fields: [
    ...subjectFields,
    defineField({
      name: 'requestedBy',
      title: 'Requested by',
      type: 'object',
      fields: personFields,
    }),
    defineField({name: 'requestedAt', title: 'Requested', type: 'datetime'}),
    defineField({
      name: 'assignee',
      title: 'Reviewer',
      description: 'Who is asked. Any other reviewer may decide as well.',
      type: 'object',
      fields: personFields,
    }),
    defineField({name: 'dueAt', title: 'Due', type: 'date'}),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'What the reviewer should know.',
      type: 'text',
      rows: 3,
    }),
    defineField({
      name: 'withdrawnAt',
      title: 'Withdrawn',
      description: 'When the request was taken back. Empty while it stands.',
      type: 'datetime',
    }),
  ],
  orderings: [
    {name: 'dueAt', title: 'Due first', by: [{field: 'dueAt', direction: 'asc'}]},
    {name: 'requestedAt', title: 'Newest first', by: [{field: 'requestedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {
      title: 'subjectTitle',
      requestedBy: 'requestedBy.name',
      dueAt: 'dueAt',
      withdrawnAt: 'withdrawnAt',
    },
    prepare: reviewRequestPreview,
  },
})
