import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {defineField, defineType} from 'sanity'

import {CALLOUT_TONES} from '../options/calloutTone.ts'
import {calloutToneTitles} from '../options/calloutToneTitles.ts'
import {titledList} from '../options/titledList.ts'
import {calloutPreview} from '../preview/calloutPreview.ts'

export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  description: 'A boxed remark that stands out from the text.',
  type: 'object',
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: 'tone',
      title: 'How urgent it is',
      description: 'Decides its color and icon. Keep Warning for what could harm a reader.',
      type: 'string',
      options: {list: titledList(CALLOUT_TONES, calloutToneTitles), layout: 'radio'},
      initialValue: 'note',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description:
        'One or two sentences. A legal notice does not belong here: link a disclaimer to the page instead.',
      type: 'basicText',
      validation: (rule) =>
        rule.required().min(1).error('Write the text of the callout, or remove it.'),
    }),
  ],
  preview: {select: {tone: 'tone', text: 'text'}, prepare: calloutPreview},
})
