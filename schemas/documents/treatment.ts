import {BottleIcon} from '@sanity/icons/Bottle'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {CONTROLLED_SCHEDULES} from '../../policy/vocabulary/controlledSchedule.ts'
import {DOSAGE_FORMS} from '../../policy/vocabulary/dosageForm.ts'
import {ROUTES} from '../../policy/vocabulary/route.ts'
import {controlledScheduleTitles} from '../options/controlledScheduleTitles.ts'
import {dosageFormTitles} from '../options/dosageFormTitles.ts'
import {routeTitles} from '../options/routeTitles.ts'
import {titledList} from '../options/titledList.ts'
import {treatmentPreview} from '../preview/treatmentPreview.ts'
import {onPrescription} from '../validation/onPrescription.ts'

export const treatment = defineType({
  name: 'treatment',
  title: 'Treatment',
  description: 'One formulation of a medicine. Another form, route or maker is another treatment.',
  type: 'document',
  icon: BottleIcon,
  groups: [
    {name: 'formulation', title: 'Formulation', default: true},
    {name: 'regulation', title: 'Regulation'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description:
        'Names ingredient and form, for example “Compounded ketamine ODT”. No brand of another product.',
      type: 'string',
      group: 'formulation',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'activeIngredient',
      title: 'Active ingredient',
      description: 'The international nonproprietary name, for example “ketamine hydrochloride”.',
      type: 'string',
      group: 'formulation',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'form',
      title: 'Dosage form',
      description: 'The form in which a patient gets it.',
      type: 'string',
      group: 'formulation',
      options: {list: titledList(DOSAGE_FORMS, dosageFormTitles), layout: 'dropdown'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'route',
      title: 'Route of administration',
      description: 'How it enters the body. Studies by another route cannot carry its claims.',
      type: 'string',
      group: 'formulation',
      options: {list: titledList(ROUTES, routeTitles), layout: 'dropdown'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'compounded',
      title: 'Compounded',
      description:
        'On when a pharmacy makes it for a patient. No authority has then checked its safety, effectiveness or quality, and pages must say so.',
      type: 'boolean',
      group: 'formulation',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'regulatoryStatus',
      title: 'Regulatory status',
      description:
        'One entry per place and use. It decides which disclaimers the pages about this treatment need.',
      type: 'array',
      group: 'regulation',
      of: [defineArrayMember({type: 'regulatoryStatus'})],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .error(
            'Say what at least one authority decided about this formulation, even if it is “not approved”.',
          ),
    }),
    defineField({
      name: 'prescriptionOnly',
      title: 'Prescription only',
      description:
        'Off only when it is sold without a prescription. The United Kingdom and the European Union forbid advertising prescription medicines to the public.',
      type: 'boolean',
      group: 'regulation',
      initialValue: true,
      validation: (rule) =>
        rule.required().custom((value, {document}) => onPrescription(value, document)),
    }),
    defineField({
      name: 'controlledSchedule',
      title: 'Controlled substance schedule',
      description: 'In the United States. Leave empty when it is not a controlled substance.',
      type: 'string',
      group: 'regulation',
      options: {
        list: titledList(CONTROLLED_SCHEDULES, controlledScheduleTitles),
        layout: 'dropdown',
      },
    }),
    defineField({
      name: 'rems',
      title: 'Has a REMS',
      description:
        'On when the FDA allows it only under a risk evaluation and mitigation strategy, such as monitoring at a clinic.',
      type: 'boolean',
      group: 'regulation',
      initialValue: false,
    }),
    defineField({
      name: 'boxedWarning',
      title: 'Boxed warning',
      description: 'The boxed warning of the label, word for word. Leave empty when there is none.',
      type: 'text',
      rows: 4,
      group: 'regulation',
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {
      name: 'name',
      form: 'form',
      compounded: 'compounded',
      regulatoryStatus: 'regulatoryStatus',
    },
    prepare: treatmentPreview,
  },
})
