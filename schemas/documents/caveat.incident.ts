import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {INCIDENT_OUTCOMES} from '../../policy/vocabulary/incidentOutcome.ts'
import {incidentOutcomeTitles} from '../options/incidentOutcomeTitles.ts'
import {titledList} from '../options/titledList.ts'
import {incidentPreview} from '../preview/incidentPreview.ts'

/** Written by functions/repair/. People read it. */
export const incident = defineType({
  name: 'caveat.incident',
  title: 'Incident',
  description: 'A page that was live against the rule, and what was done about it.',
  type: 'document',
  icon: WarningOutlineIcon,
  readOnly: true,
  fields: [
    defineField({
      name: 'title',
      title: 'Page',
      description: 'Its title when it was found.',
      type: 'string',
    }),
    defineField({
      name: 'page',
      title: 'Open the page',
      description: 'The page as it stands today. It may be a draft, or gone.',
      type: 'reference',
      weak: true,
      to: [{type: 'treatmentPage'}, {type: 'article'}],
    }),
    defineField({
      name: 'outcome',
      title: 'What was done',
      description: 'A page that is still live needs somebody’s attention.',
      type: 'string',
      options: {list: titledList(INCIDENT_OUTCOMES, incidentOutcomeTitles)},
    }),
    defineField({
      name: 'reason',
      title: 'Why it is still live',
      description: 'What stood in the way, and what to do.',
      type: 'text',
      rows: 3,
      hidden: ({value}) => value === undefined,
    }),
    defineField({
      name: 'findings',
      title: 'What was wrong',
      description: 'Each reason why the page may not be live, in the words of that day.',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'finding',
          title: 'Reason',
          type: 'object',
          fields: [
            defineField({
              name: 'message',
              title: 'Reason',
              description: 'What is wrong, and what to do.',
              type: 'text',
              rows: 2,
            }),
            defineField({
              name: 'code',
              title: 'Code',
              description: 'The rule’s name for it.',
              type: 'string',
            }),
          ],
          preview: {select: {title: 'message', subtitle: 'code'}},
        }),
      ],
    }),
    defineField({
      name: 'foundAt',
      title: 'Found',
      description: 'When the page was judged.',
      type: 'datetime',
    }),
    defineField({
      name: 'handledAt',
      title: 'Done',
      description: 'When it was unpublished, or when that was last tried.',
      type: 'datetime',
    }),
    defineField({
      name: 'pageId',
      title: 'Id of the page',
      description: 'The id under which readers saw it.',
      type: 'string',
    }),
    defineField({
      name: 'pageType',
      title: 'Type of the page',
      description: 'Its document type.',
      type: 'string',
    }),
    defineField({
      name: 'revision',
      title: 'Revision',
      description: 'The revision that was live. There is one incident for each.',
      type: 'string',
    }),
  ],
  orderings: [
    {name: 'foundAt', title: 'Newest first', by: [{field: 'foundAt', direction: 'desc'}]},
  ],
  preview: {
    select: {title: 'title', pageId: 'pageId', outcome: 'outcome', foundAt: 'foundAt'},
    prepare: incidentPreview,
  },
})
