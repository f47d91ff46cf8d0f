import type {LocaleDefinition} from 'sanity'

const ENGLISH = 'en-US'

/** English after the other languages: the Studio takes the last one for people who have chosen none. */
export function englishLast(locales: readonly LocaleDefinition[]): LocaleDefinition[] {
  const isEnglish = ({id}: LocaleDefinition) => id === ENGLISH
  return [...locales.filter((locale) => !isEnglish(locale)), ...locales.filter(isEnglish)]
}
