import {HashIcon} from '@sanity/icons/Hash'
import {defineField, defineType} from 'sanity'

import {CODING_SYSTEMS} from '../options/codingSystem.ts'
import {codingSystemTitles} from '../options/codingSystemTitles.ts'
import {titledList} from '../options/titledList.ts'
import {conditionCodeFormat} from '../validation/conditionCodeFormat.ts'

export const conditionCode = defineType({
  name: 'conditionCode',
  title: 'Code',
  description: 'Identifies a condition in a medical coding system, for search engines.',
  type: 'object',
  icon: HashIcon,
  options: {columns: 2},
  fields: [
    defineField({
      name: 'system',
      title: 'Coding system',
      description: 'The catalog from which the code comes.',
      type: 'string',
      options: {list: titledList(CODING_SYSTEMS, codingSystemTitles), layout: 'dropdown'},
    }),
    defineField({
      name: 'value',
      title: 'Code',
      description: 'As the catalog writes it, for example F33.2.',
      type: 'string',
      validation: (rule) => rule.custom((_value, {parent}) => conditionCodeFormat(parent)),
    }),
  ],
  preview: {select: {title: 'value', subtitle: 'system'}},
})
