import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'

import {EVIDENCE_MODELS} from '../../policy/vocabulary/evidenceModel.ts'
import {ROUTES} from '../../policy/vocabulary/route.ts'
import {SOURCE_KINDS} from '../../policy/vocabulary/sourceKind.ts'
import {STUDY_DESIGNS} from '../../policy/vocabulary/studyDesign.ts'
import {today} from '../fields/today.ts'
import {evidenceModelTitles} from '../options/evidenceModelTitles.ts'
import {routeTitles} from '../options/routeTitles.ts'
import {sourceKindTitles} from '../options/sourceKindTitles.ts'
import {studyDesignTitles} from '../options/studyDesignTitles.ts'
import {titledList} from '../options/titledList.ts'
import {sourcePreview} from '../preview/sourcePreview.ts'
import {calendarDate} from '../validation/calendarDate.ts'
import {doiFormat} from '../validation/doiFormat.ts'
import {fieldOf} from '../read/fieldOf.ts'
import {notInFuture} from '../validation/notInFuture.ts'
import {oneIdentifier} from '../validation/oneIdentifier.ts'
import {plausibleYear} from '../validation/plausibleYear.ts'
import {pmidFormat} from '../validation/pmidFormat.ts'

const reportsNoStudy = ({document}: {document?: unknown}): boolean =>
  fieldOf(document, 'model') === 'notApplicable'

export const source = defineType({
  name: 'source',
  title: 'Source',
  description: 'A study, a label, a notice or a law that carries a claim.',
  type: 'document',
  icon: BookIcon,
  groups: [
    {name: 'publication', title: 'Publication', default: true},
    {name: 'evidence', title: 'Evidence'},
  ],
  fieldsets: [
    {
      name: 'identifiers',
      title: 'Where to find it',
      description: 'At least one of the three. A DOI is best: it never changes.',
      options: {columns: 2},
    },
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'Exactly as published.',
      type: 'string',
      group: 'publication',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'kind',
      title: 'Kind of publication',
      description: 'A preprint has not been reviewed by peers: readers are told so.',
      type: 'string',
      group: 'publication',
      options: {list: titledList(SOURCE_KINDS, sourceKindTitles), layout: 'dropdown'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'doi',
      title: 'DOI',
      description: 'Without https://doi.org/, for example 10.1038/npp.2017.194.',
      type: 'string',
      group: 'publication',
      fieldset: 'identifiers',
      validation: (rule) =>
        rule.custom(doiFormat).custom((_doi, {document}) => oneIdentifier(document)),
    }),
    defineField({
      name: 'pmid',
      title: 'PubMed number (PMID)',
      description: 'The number alone, for example 38914860.',
      type: 'string',
      group: 'publication',
      fieldset: 'identifiers',
      validation: (rule) => rule.custom(pmidFormat),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      description:
        'For labels, notices, laws and web pages. The official page, starting with https://.',
      type: 'url',
      group: 'publication',
      fieldset: 'identifiers',
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .error('Write the whole address, starting with https://.'),
    }),
    defineField({
      name: 'year',
      title: 'Year',
      description: 'The year of publication.',
      type: 'number',
      group: 'publication',
      validation: (rule) => rule.custom((year) => plausibleYear(year, new Date())),
    }),
    defineField({
      name: 'accessedOn',
      title: 'Read on',
      description: 'The day on which you read it. Web pages and labels change.',
      type: 'date',
      group: 'publication',
      initialValue: () => today(),
      validation: (rule) =>
        rule.custom(calendarDate).custom((date) => notInFuture(date, new Date())),
    }),
    defineField({
      name: 'retracted',
      title: 'Retracted',
      description: 'On when the journal has withdrawn it. A retracted source carries no claim.',
      type: 'boolean',
      group: 'publication',
      initialValue: false,
    }),
    defineField({
      name: 'design',
      title: 'Design',
      description: 'How the study was done, or what the document is when it reports no study.',
      type: 'string',
      group: 'evidence',
      options: {list: titledList(STUDY_DESIGNS, studyDesignTitles), layout: 'dropdown'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'model',
      title: 'Observed in',
      description: 'Results in animals or cells cannot carry a claim that people benefit.',
      type: 'string',
      group: 'evidence',
      options: {list: titledList(EVIDENCE_MODELS, evidenceModelTitles), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'route',
      title: 'Route of administration',
      description: 'How the medicine was given. Results of one route do not hold for another.',
      type: 'string',
      group: 'evidence',
      options: {list: titledList(ROUTES, routeTitles), layout: 'dropdown'},
      hidden: reportsNoStudy,
    }),
    defineField({
      name: 'participants',
      title: 'Participants',
      description: 'How many people took part, as a whole number.',
      type: 'number',
      group: 'evidence',
      hidden: reportsNoStudy,
      validation: (rule) =>
        rule.integer().min(1).error('Enter how many people took part, as a whole number from 1.'),
    }),
    defineField({
      name: 'funding',
      title: 'Funding',
      description: 'Who paid, and which interests the authors declared.',
      type: 'string',
      group: 'evidence',
      hidden: reportsNoStudy,
    }),
  ],
  orderings: [
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
    {name: 'year', title: 'Newest first', by: [{field: 'year', direction: 'desc'}]},
    {name: 'accessedOn', title: 'Longest not read', by: [{field: 'accessedOn', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      design: 'design',
      year: 'year',
      doi: 'doi',
      pmid: 'pmid',
      url: 'url',
      retracted: 'retracted',
    },
    prepare: sourcePreview,
  },
})
