import type {LocaleDefinition} from 'sanity'

function isOther({id}: LocaleDefinition): boolean {
  return id !== 'en-US'
}

/** English after the other languages: the Studio takes the last one for people who have chosen none. */
export function englishLast(locales: readonly LocaleDefinition[]): LocaleDefinition[] {
  return locales.toSorted((one, other) => Number(isOther(other)) - Number(isOther(one)))
}
