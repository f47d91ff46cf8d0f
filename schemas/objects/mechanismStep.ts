import {OlistIcon} from '@sanity/icons/Olist'
import {defineField, defineType} from 'sanity'

import {CERTAINTIES} from '../../policy/vocabulary/certainty.ts'
import {sourcesField} from '../fields/sourcesField.ts'
import {certaintyTitles} from '../options/certaintyTitles.ts'
import {titledList} from '../options/titledList.ts'
import {titleOf} from '../options/titleOf.ts'

export const mechanismStep = defineType({
  name: 'mechanismStep',
  title: 'Step',
  description: 'One step of a mechanism, with how sure science is of it.',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'What happens',
      description:
        'One sentence that sounds as certain as the evidence is: “is thought to” where it is a hypothesis.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'certainty',
      title: 'How certain it is',
      description: 'Shown to readers next to the step.',
      type: 'string',
      options: {list: titledList(CERTAINTIES, certaintyTitles), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    sourcesField({
      description: 'The studies or reviews that describe this step.',
      required: 'A step needs at least one source, each listed once.',
    }),
  ],
  preview: {
    select: {text: 'text', certainty: 'certainty'},
    prepare: ({text, certainty}: {text?: string; certainty?: string}) => ({
      title: text ?? 'Empty step',
      subtitle: titleOf(certaintyTitles, certainty) ?? 'Certainty not chosen',
    }),
  },
})
