import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType} from 'sanity'

export const figure = defineType({
  name: 'figure',
  title: 'Figure',
  description: 'An image with a description and a caption.',
  type: 'image',
  icon: ImageIcon,
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Description for those who cannot see it',
      description:
        'Say what the image shows and what follows from it, in one or two sentences. Screen readers read it aloud.',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .error('Describe the image in words: readers who cannot see it depend on it.'),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'Stands below the image. Name the origin here if the image is not ours.',
      type: 'string',
    }),
  ],
  validation: (rule) =>
    rule.assetRequired().error('Upload or choose an image, or remove the figure.'),
  preview: {
    select: {title: 'alt', subtitle: 'caption', media: 'asset'},
  },
})
