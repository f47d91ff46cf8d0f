import {BlockContentIcon} from '@sanity/icons/BlockContent'
import {defineArrayMember, defineType} from 'sanity'

import {Subscript} from '../inputs/decorators/Subscript.tsx'
import {SubscriptIcon} from '../inputs/decorators/SubscriptIcon.tsx'
import {Superscript} from '../inputs/decorators/Superscript.tsx'
import {SuperscriptIcon} from '../inputs/decorators/SuperscriptIcon.tsx'

export const richText = defineType({
  name: 'richText',
  title: 'Page text',
  description: 'Text with headings, claims, figures, mechanisms and comparison tables.',
  type: 'array',
  icon: BlockContentIcon,
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Heading 2', value: 'h2'},
        {title: 'Heading 3', value: 'h3'},
        {title: 'Heading 4', value: 'h4'},
        {title: 'Quote', value: 'blockquote'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
          {title: 'Subscript', value: 'sub', icon: SubscriptIcon, component: Subscript},
          {title: 'Superscript', value: 'sup', icon: SuperscriptIcon, component: Superscript},
        ],
        annotations: [defineArrayMember({type: 'claim'}), defineArrayMember({type: 'link'})],
      },
    }),
    defineArrayMember({type: 'mechanismEmbed'}),
    defineArrayMember({type: 'comparisonTableEmbed'}),
    defineArrayMember({type: 'callout'}),
    defineArrayMember({type: 'figure'}),
  ],
})
