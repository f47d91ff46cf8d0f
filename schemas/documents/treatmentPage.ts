import {ClipboardIcon} from '@sanity/icons/Clipboard'
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

export const treatmentPage = defineType({
  name: 'treatmentPage',
  title: 'Treatment page',
  description:
    'Presents one or more treatments. It goes live only with its disclaimers and its safety information.',
  type: 'document',
  icon: ClipboardIcon,
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
      description: 'Names the treatment. It promises nothing: no cure, no success rate, no speed.',
      type: 'string',
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    slugField('title', 'content'),
    defineField({
      name: 'summary',
      title: 'Summary',
      description:
        'One or two sentences for lists, search results and the head of the page. The same care as in the text: it is often all that people read.',
      type: 'text',
      rows: 3,
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'Mark every sentence that asserts something about the treatment as a claim, and give it a source.',
      type: 'richText',
      group: 'content',
    }),
    treatmentsField({
      description:
        'The exact formulations that the page presents. They decide which disclaimers it needs.',
      group: 'medical',
      required: 'Name the treatment that this page presents, each only once.',
    }),
    conditionsField('medical'),
    defineField({
      name: 'safety',
      title: 'Safety information',
      description:
        'The risks, shown as prominently as the benefits. A disclaimer does not replace it.',
      type: 'safetyInformation',
      group: 'medical',
      validation: (rule) =>
        rule
          .required()
          .error('Add the safety information: a treatment page never shows benefits alone.'),
    }),
    ...medicalReviewFields({group: 'medical', fieldset: 'review'}),
    disclaimersField({
      description:
        'What the page has to say by law or by our own rules. Compliance writes disclaimers; link here all that apply.',
      group: 'compliance',
      required:
        'Link at least one disclaimer, each only once. A treatment page without one cannot be published.',
    }),
    jurisdictionsField(
      'The places whose readers this page addresses. Some forbid advertising prescription medicines to the public.',
      'compliance',
    ),
    languageField(
      'The language of the text. Only disclaimers in this language are offered.',
      'compliance',
    ),
  ],
  orderings: pageOrderings,
  preview: {select: pageSelection, prepare: pagePreview},
})
