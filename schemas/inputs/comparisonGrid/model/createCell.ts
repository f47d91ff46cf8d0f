import type {GridItem} from './GridItem.ts'

/** The cell of a comparator. A cell without a value shows "No data" on the page. */
export const createCell = (comparatorKey: string, value = ''): GridItem => ({
  _type: 'comparisonCell',
  _key: comparatorKey,
  ...(value === '' ? {} : {value}),
})
