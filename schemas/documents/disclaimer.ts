import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineArrayMember, defineField, defineType, getPublishedId} from 'sanity'

import {CHANGE_CLASSES} from '../../policy/vocabulary/changeClass.ts'
import {DISCLAIMER_KINDS} from '../../policy/vocabulary/disclaimerKind.ts'
import {DISCLAIMER_PLACEMENTS} from '../../policy/vocabulary/disclaimerPlacement.ts'
import {languageField} from '../fields/languageField.ts'
import {today} from '../fields/today.ts'
import {changeClassTitles} from '../options/changeClassTitles.ts'
import {disclaimerKindTitles} from '../options/disclaimerKindTitles.ts'
import {disclaimerPlacementTitles} from '../options/disclaimerPlacementTitles.ts'
import {titledList} from '../options/titledList.ts'
import {disclaimerPreview} from '../preview/disclaimerPreview.ts'
import {calendarDate} from '../validation/calendarDate.ts'
import {datesInOrder} from '../validation/datesInOrder.ts'
import {fieldOf} from '../read/fieldOf.ts'
import {neverCollapsed} from '../validation/neverCollapsed.ts'

const SHORT_TEXT_LIMIT = 280

const afterFirstDay = (label: string) => (date: unknown, context: {document?: unknown}) =>
  datesInOrder(
    {label: 'the first day', date: fieldOf(context.document, 'effectiveFrom')},
    {label, date},
    {sameDay: true},
  )

export const disclaimer = defineType({
  name: 'disclaimer',
  title: 'Disclaimer',
  description:
    'A notice that pages must show. Written once by Compliance, linked by every page that needs it.',
  type: 'document',
  icon: WarningOutlineIcon,
  groups: [
    {name: 'wording', title: 'Wording', default: true},
    {name: 'scope', title: 'Where it applies'},
    {name: 'period', title: 'Period and owner'},
    {name: 'legal', title: 'Legal basis'},
  ],
  fieldsets: [{name: 'dates', title: 'Dates', options: {columns: 3}}],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description:
        'The name in lists and reports, for example “Compounded ketamine: regulatory status (US)”. Readers see the text, not this name.',
      type: 'string',
      group: 'wording',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      description:
        'What it is for. Pages are checked for the kinds that they need. One disclaimer, one kind.',
      type: 'string',
      group: 'wording',
      options: {list: titledList(DISCLAIMER_KINDS, disclaimerKindTitles), layout: 'dropdown'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'The whole wording, in words that a patient understands at first reading.',
      type: 'basicText',
      group: 'wording',
      validation: (rule) => rule.required().min(1).error('Write the wording of the disclaimer.'),
    }),
    defineField({
      name: 'shortText',
      title: 'Short text',
      description: `The same in at most ${SHORT_TEXT_LIMIT} characters, for places with little room. It must stand alone.`,
      type: 'text',
      rows: 3,
      group: 'wording',
      validation: (rule) =>
        rule
          .required()
          .max(SHORT_TEXT_LIMIT)
          .error(
            `Say it in at most ${SHORT_TEXT_LIMIT} characters; the whole wording stands in “Text”.`,
          ),
    }),
    languageField(
      'The language of the wording. Pages in other languages cannot use it.',
      'wording',
    ),
    defineField({
      name: 'appliesTo',
      title: 'Applies to',
      description: 'A page is covered only when it falls within all of these.',
      type: 'disclaimerScope',
      group: 'scope',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'placement',
      title: 'Placement',
      description:
        'Where it stands on the page. The nearer it is to what it qualifies, the better: readers must not have to look for it.',
      type: 'string',
      group: 'scope',
      options: {
        list: titledList(DISCLAIMER_PLACEMENTS, disclaimerPlacementTitles),
        layout: 'radio',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'mayCollapse',
      title: 'May be collapsed',
      description:
        'Readers may fold it away. Never for safety and boxed warnings: what has to be opened is not seen.',
      type: 'boolean',
      group: 'scope',
      initialValue: false,
      readOnly: ({document, value}) =>
        value !== true && neverCollapsed(true, fieldOf(document, 'kind')) !== true,
      validation: (rule) =>
        rule.custom((mayCollapse, {document}) =>
          neverCollapsed(mayCollapse, fieldOf(document, 'kind')),
        ),
    }),
    defineField({
      name: 'effectiveFrom',
      title: 'First day',
      description: 'From this day on it holds (UTC).',
      type: 'date',
      group: 'period',
      fieldset: 'dates',
      initialValue: () => today(),
      validation: (rule) => rule.required().custom(calendarDate),
    }),
    defineField({
      name: 'effectiveUntil',
      title: 'Last day',
      description: 'It still holds on this day (UTC). Leave empty when no end is known.',
      type: 'date',
      group: 'period',
      fieldset: 'dates',
      validation: (rule) => rule.custom(calendarDate).custom(afterFirstDay('the last day')),
    }),
    defineField({
      name: 'reviewBy',
      title: 'Review by',
      description: 'By this day the owner checks that it is still right.',
      type: 'date',
      group: 'period',
      fieldset: 'dates',
      validation: (rule) =>
        rule.required().custom(calendarDate).custom(afterFirstDay('the review')),
    }),
    defineField({
      name: 'owner',
      title: 'Owner',
      description:
        'The person who answers for this wording and is asked when it is due for review.',
      type: 'reference',
      to: [{type: 'person'}],
      group: 'period',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'changeClass',
      title: 'Your latest change',
      description:
        'Substantive when it says something else than before: approvals of pages that show it then no longer hold. If in doubt, choose substantive.',
      type: 'string',
      group: 'period',
      options: {list: titledList(CHANGE_CLASSES, changeClassTitles), layout: 'radio'},
      initialValue: 'substantive',
    }),
    defineField({
      name: 'supersedes',
      title: 'Replaces',
      description: 'The older disclaimer in whose place this one stands.',
      type: 'reference',
      to: [{type: 'disclaimer'}],
      group: 'period',
      options: {
        disableNew: true,
        filter: ({document: {_id: documentId}}) => {
          const id = getPublishedId(documentId)
          return {filter: '!(_id in $self)', params: {self: [id, `drafts.${id}`]}}
        },
      },
    }),
    defineField({
      name: 'legalBasis',
      title: 'Legal basis',
      description: 'Why it has to be said: the law, the rule, the notice, or our own policy.',
      type: 'array',
      group: 'legal',
      of: [defineArrayMember({type: 'legalBasis'})],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .error('Name at least one law, rule, notice or policy behind this disclaimer.'),
    }),
  ],
  orderings: [
    {
      name: 'kind',
      title: 'Kind',
      by: [
        {field: 'kind', direction: 'asc'},
        {field: 'title', direction: 'asc'},
      ],
    },
    {
      name: 'effectiveUntil',
      title: 'Expires first',
      by: [{field: 'effectiveUntil', direction: 'asc'}],
    },
    {name: 'reviewBy', title: 'Review due first', by: [{field: 'reviewBy', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      kind: 'kind',
      placement: 'placement',
      effectiveFrom: 'effectiveFrom',
      effectiveUntil: 'effectiveUntil',
    },
    prepare: disclaimerPreview,
  },
})
