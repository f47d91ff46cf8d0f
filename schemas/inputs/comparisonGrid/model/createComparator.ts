import type {GridItem} from './GridItem.ts'

/** A column, with or without its label. */
export const createComparator = (key: string, label = ''): GridItem => ({
  _type: 'comparator',
  _key: key,
  ...(label === '' ? {} : {label}),
})
