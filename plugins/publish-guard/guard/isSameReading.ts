import type {PageFields, PageReading} from '../../../policy/index.ts'

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}

const LISTS = ['claims', 'tables', 'mechanisms', 'said', 'jurisdictions'] as const
const LINKED = ['disclaimers', 'treatments'] as const

/**
 * Whether the rule sees the same in two states of a page, without compliance review, for which every
 * word counts. May say no to what is the same, never yes to what is not.
 */
export function isSameReading(
  one: PageReading,
  other: PageReading,
  fields: Pick<PageFields, (typeof LINKED)[number]>,
): boolean {
  return (
    one.guardedType === other.guardedType &&
    one.language === other.language &&
    one.namesRisk === other.namesRisk &&
    LINKED.every((field) => one.page[fields[field]] === other.page[fields[field]]) &&
    LISTS.every((name) => isSameList(one[name], other[name]))
  )
}
