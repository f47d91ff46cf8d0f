import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {CHANGE_CLASSES} from '../../../policy/vocabulary/changeClass.ts'
import {REVIEW_OUTCOMES} from '../../../policy/vocabulary/reviewOutcome.ts'
import {reviewDecisionPreview} from '../preview/reviewDecisionPreview.ts'
import {personFields} from './personFields.ts'
import {subjectFields} from './subjectFields.ts'

export const reviewDecision = defineType({
  name: 'reviewDecision',
  title: 'Review decision',
  description:
    'What a reviewer signed about a document: one record per decision, written once and never changed. A record that is changed counts for nothing.',
  type: 'document',
  icon: ClipboardIcon,
  readOnly: true,
  groups: [
    {name: 'decision', title: 'Decision', default: true},
    {name: 'content', title: 'Content'},
    {name: 'chain', title: 'Chain'},
  ],
  fields: [
    ...subjectFields.map((field) => ({...field, group: 'decision'})),
    defineField({
      name: 'decision',
      title: 'Decision',
      type: 'string',
      group: 'decision',
      options: {list: [...REVIEW_OUTCOMES]},
    }),
    defineField({
      name: 'changeClass',
      title: 'Change',
      description:
        'Of a disclaimer. Approvals of pages that show it outlast an editorial change, and no other.',
      type: 'string',
      group: 'decision',
      options: {list: [...CHANGE_CLASSES]},
    }),
    defineField({
      name: 'signer',
      title: 'Signed by',
      type: 'object',
      group: 'decision',
      fields: [...personFields, defineField({name: 'role', title: 'Role', type: 'string'})],
    }),
    defineField({name: 'decidedAt', title: 'Signed', type: 'datetime', group: 'decision'}),
    defineField({
      name: 'meaning',
      title: 'Meaning of the signature',
      type: 'string',
      group: 'decision',
    }),
    defineField({name: 'statement', title: 'Statement', type: 'text', group: 'decision'}),
    defineField({name: 'comment', title: 'Comment', type: 'text', group: 'decision'}),
    defineField({
      name: 'fields',
      title: 'Where',
      description: 'The fields that the reviewer pointed at.',
      type: 'array',
      group: 'decision',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({name: 'path', title: 'Field', type: 'string'}),
            defineField({name: 'comment', title: 'Comment', type: 'text'}),
          ],
          preview: {select: {title: 'path', subtitle: 'comment'}},
        }),
      ],
    }),
    defineField({
      name: 'request',
      title: 'Answered request',
      description: 'The id of the request.',
      type: 'string',
      group: 'decision',
    }),
    defineField({
      name: 'contributors',
      title: 'Edited by',
      description: 'The ids of the people who had edited the document since its last publication.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({type: 'string'})],
    }),
    defineField({
      name: 'contentHash',
      title: 'Content hash',
      description: 'Stands for the document and everything that it showed.',
      type: 'string',
      group: 'content',
    }),
    defineField({
      name: 'documents',
      title: 'Documents',
      description: 'The document, everything that it showed, and the hash of each.',
      type: 'array',
      group: 'content',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({name: 'id', title: 'Id', type: 'string'}),
            defineField({name: 'type', title: 'Type', type: 'string'}),
            defineField({name: 'hash', title: 'Hash', type: 'string'}),
          ],
          preview: {select: {title: 'id', subtitle: 'hash'}},
        }),
      ],
    }),
    defineField({
      name: 'snapshot',
      title: 'Snapshot',
      description: 'The content as it stood, as JSON.',
      type: 'text',
      group: 'content',
      hidden: true,
    }),
    defineField({
      name: 'previousHash',
      title: 'Hash of the decision before',
      type: 'string',
      group: 'chain',
    }),
    defineField({name: 'hash', title: 'Hash', type: 'string', group: 'chain'}),
    defineField({
      name: 'seals',
      title: 'Seals',
      description: 'The hash of each field, so that an altered one can be named.',
      type: 'array',
      group: 'chain',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [defineField({name: 'hash', title: 'Hash', type: 'string'})],
          preview: {select: {title: '_key', subtitle: 'hash'}},
        }),
      ],
    }),
  ],
  orderings: [
    {name: 'decidedAt', title: 'Newest first', by: [{field: 'decidedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {
      title: 'subjectTitle',
      decision: 'decision',
      signer: 'signer.name',
      decidedAt: 'decidedAt',
    },
    prepare: reviewDecisionPreview,
  },
})
