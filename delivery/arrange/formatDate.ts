import {wellFormedLanguage} from './wellFormedLanguage.ts'

/** A date YYYY-MM-DD in the words of a language (BCP 47). What is no date is given back as it is. */
export function formatDate(date: string, language: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) return date
  const format = {dateStyle: 'long', timeZone: 'UTC'} as const
  return new Intl.DateTimeFormat(wellFormedLanguage(language), format).format(time)
}
