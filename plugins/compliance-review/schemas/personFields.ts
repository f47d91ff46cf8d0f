import {defineField} from 'sanity'

/** A user of the Studio, as they were called at that time. */
export const personFields = [
  defineField({name: 'name', title: 'Name', type: 'string'}),
  defineField({name: 'id', title: 'Id of the user', type: 'string'}),
]
