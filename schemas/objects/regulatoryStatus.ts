import {CaseIcon} from '@sanity/icons/Case'
import {defineField, defineType} from 'sanity'

import {APPROVAL_STATUSES} from '../../policy/vocabulary/approvalStatus.ts'
import {JURISDICTIONS} from '../../policy/vocabulary/jurisdiction.ts'
import {today} from '../fields/today.ts'
import {approvalStatusTitles} from '../options/approvalStatusTitles.ts'
import {jurisdictionTitles} from '../options/jurisdictionTitles.ts'
import {titledList} from '../options/titledList.ts'
import {regulatoryStatusPreview} from '../preview/regulatoryStatusPreview.ts'
import {calendarDate} from '../validation/calendarDate.ts'
import {notInFuture} from '../validation/notInFuture.ts'

export const regulatoryStatus = defineType({
  name: 'regulatoryStatus',
  title: 'Regulatory status',
  description: 'What one authority decided about this formulation for one use.',
  type: 'object',
  icon: CaseIcon,
  fields: [
    defineField({
      name: 'jurisdiction',
      title: 'Where',
      description: 'The country or region whose authority decided.',
      type: 'string',
      options: {list: titledList(JURISDICTIONS, jurisdictionTitles), layout: 'dropdown'},
      initialValue: 'US',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'indication',
      title: 'For what use',
      description:
        'The condition and the patients, for example “Treatment-resistant depression in adults”.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'status',
      title: 'Decision',
      description:
        'For this formulation itself. An approval of another form of the same ingredient does not count.',
      type: 'string',
      options: {list: titledList(APPROVAL_STATUSES, approvalStatusTitles), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'asOf',
      title: 'Checked on',
      description: 'The day on which you checked that this still holds.',
      type: 'date',
      initialValue: () => today(),
      validation: (rule) =>
        rule
          .required()
          .custom(calendarDate)
          .custom((date) => notInFuture(date, new Date())),
    }),
    defineField({
      name: 'source',
      title: 'Source',
      description: 'The label, the notice or the register where you checked it.',
      type: 'reference',
      to: [{type: 'source'}],
    }),
  ],
  preview: {
    select: {
      indication: 'indication',
      jurisdiction: 'jurisdiction',
      status: 'status',
      asOf: 'asOf',
    },
    prepare: regulatoryStatusPreview,
  },
})
