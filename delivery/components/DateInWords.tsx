import {formatDate} from '../arrange/formatDate.ts'

/** A date YYYY-MM-DD in the words of a language. */
export function DateInWords({date, language}: {date: string; language: string}) {
  return <time dateTime={date}>{formatDate(date, language)}</time>
}
