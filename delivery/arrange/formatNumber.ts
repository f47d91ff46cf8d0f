import {formatterFor} from './formatterFor.ts'

const formatters = formatterFor((language) => new Intl.NumberFormat(language))

/** A number as a language (BCP 47) writes it. */
export function formatNumber(value: number, language: string): string {
  return formatters(language).format(value)
}
