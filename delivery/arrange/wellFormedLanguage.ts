/** The language tag (BCP 47) as the formatters take it; English for what is no tag. */
export function wellFormedLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
