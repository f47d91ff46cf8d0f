import {TextIcon} from '@sanity/icons/Text'
import {defineArrayMember, defineType} from 'sanity'

export const basicText = defineType({
  name: 'basicText',
  title: 'Plain text',
  description: 'Paragraphs and lists with emphasis and links, nothing more.',
  type: 'array',
  icon: TextIcon,
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{title: 'Paragraph', value: 'normal'}],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
        ],
        annotations: [defineArrayMember({type: 'link'})],
      },
    }),
  ],
})
