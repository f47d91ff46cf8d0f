import {defineField} from 'sanity'

import {LANGUAGES} from '../../policy/vocabulary/language.ts'
import {languageTitles} from '../options/languageTitles.ts'
import {titledList} from '../options/titledList.ts'

/** The one language in which a document is written. */
export const languageField = (description: string, group: string) =>
  defineField({
    name: 'language',
    title: 'Language',
    description,
    type: 'string',
    group,
    options: {list: titledList(LANGUAGES, languageTitles), layout: 'dropdown'},
    initialValue: 'en',
    validation: (rule) => rule.required(),
  })
