import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineField, defineType} from 'sanity'

import {conditionsField} from '../fields/conditionsField.ts'
import {disclaimersField} from '../fields/disclaimersField.ts'
import {jurisdictionsField} from '../fields/jurisdictionsField.ts'
import {languageField} from '../fields/languageField.ts'
import {medicalReviewFields} from '../fields/medicalReviewFields.ts'
import {slugField} from '../fields/slugField.ts'
import {treatmentsField} from '../fields/treatmentsField.ts'
import {pagePreview} from '../preview/pagePreview.ts'
import {pageSelection} from '../preview/pageSelection.ts'
import {pageOrderings} from '../preview/pageOrderings.ts'

export const article = defineType({
  name: 'article',
  title: 'Article',
  description:
    'Explains a medical subject. As soon as it names a treatment, it needs disclaimers like a treatment page.',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [
    {name: 'content', title: 'Content', default: true},
    {name: 'medical', title: 'Medical'},
    {name: 'compliance', title: 'Compliance'},
  ],
  fieldsets: [{name: 'review', title: 'Medical review', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description:
        'Says what the reader will learn. It asserts nothing that the text does not carry.',
      type: 'string',
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    slugField('title', 'content'),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences for lists, search results and the head of the page.',
      type: 'text',
      rows: 3,
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'Mark every sentence that asserts something about a medicine as a claim, and give it a source.',
      type: 'richText',
      group: 'content',
    }),
    treatmentsField({
      description:
        'Every formulation that the text names. With one or more of them, the article is held to the rules of a treatment page.',
      group: 'medical',
    }),
    conditionsField('medical'),
    defineField({
      name: 'safety',
      title: 'Safety information',
      description: 'Add it when the text says that a treatment helps.',
      type: 'safetyInformation',
      group: 'medical',
      options: {collapsible: true, collapsed: true},
    }),
    ...medicalReviewFields({group: 'medical', fieldset: 'review'}),
    disclaimersField({
      description:
        'Needed as soon as the article names a treatment. Compliance writes disclaimers; link here all that apply.',
      group: 'compliance',
    }),
    jurisdictionsField('The places whose readers this article addresses.', 'compliance'),
    languageField(
      'The language of the text. Only disclaimers in this language are offered.',
      'compliance',
    ),
  ],
  orderings: pageOrderings,
  preview: {select: pageSelection, prepare: pagePreview},
})
