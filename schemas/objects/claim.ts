import {HighlightIcon} from '@sanity/icons/Highlight'
import {defineField, defineType} from 'sanity'

import {CLAIM_TYPES} from '../../policy/vocabulary/claimType.ts'
import {sourcesField} from '../fields/sourcesField.ts'
import {ClaimAnnotation} from '../inputs/claimAnnotation/ClaimAnnotation.tsx'
import {claimTypeTitles} from '../options/claimTypeTitles.ts'
import {titledList} from '../options/titledList.ts'
import {claimPreview} from '../preview/claimPreview.ts'

export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  description:
    'Marks the words that assert something about a medicine, and says what carries them.',
  type: 'object',
  icon: HighlightIcon,
  components: {annotation: ClaimAnnotation},
  fields: [
    defineField({
      name: 'type',
      title: 'What it asserts',
      description:
        'Efficacy: it helps. Safety: it is tolerated or harmful. Mechanism: how it acts. Comparison: better or worse than something. Regulatory status: what an authority decided.',
      type: 'string',
      options: {list: titledList(CLAIM_TYPES, claimTypeTitles), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    sourcesField({
      description:
        'What carries this claim. A claim that it helps people needs a study in people, by the same route of administration.',
      required:
        'A claim needs at least one source, each listed once. Add one, or rewrite the sentence so that it asserts nothing.',
    }),
  ],
  preview: {select: {type: 'type', sources: 'sources'}, prepare: claimPreview},
})
