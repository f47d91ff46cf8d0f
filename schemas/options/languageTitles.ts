import type {Language} from '../../policy/vocabulary/language.ts'

export const languageTitles: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Spanish',
  de: 'German',
  fr: 'French',
  ar: 'Arabic',
}
