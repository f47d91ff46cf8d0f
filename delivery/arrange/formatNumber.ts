import {wellFormedLanguage} from './wellFormedLanguage.ts'

/** A number as a language (BCP 47) writes it. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(wellFormedLanguage(language)).format(value)
}
