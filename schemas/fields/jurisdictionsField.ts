import {defineArrayMember, defineField} from 'sanity'

import {JURISDICTIONS} from '../../policy/vocabulary/jurisdiction.ts'
import {jurisdictionTitles} from '../options/jurisdictionTitles.ts'
import {titledList} from '../options/titledList.ts'

/** The places whose law applies: at least one, each once. */
export const jurisdictionsField = (description: string, group?: string) =>
  defineField({
    name: 'jurisdictions',
    title: 'Jurisdictions',
    description,
    type: 'array',
    group,
    of: [defineArrayMember({type: 'string'})],
    options: {list: titledList(JURISDICTIONS, jurisdictionTitles), layout: 'grid'},
    initialValue: ['US'],
    validation: (rule) =>
      rule
        .required()
        .min(1)
        .unique()
        .error('Choose at least one country or region from the list, each only once.'),
  })
