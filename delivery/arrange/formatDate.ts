import {formatterFor} from './formatterFor.ts'

const formatters = formatterFor(
  (language) => new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}),
)

/** A date YYYY-MM-DD in the words of a language (BCP 47). What is no date is given back as it is. */
export function formatDate(date: string, language: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? date : formatters(language).format(time)
}
