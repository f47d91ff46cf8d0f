import {wellFormedLanguage} from './wellFormedLanguage.ts'

/** More languages than a site speaks. Content may name any, and none is kept for ever. */
const MOST = 100

/** Makes one formatter per language and keeps it: making one takes far longer than using it. */
export function formatterFor<Formatter>(
  create: (language: string) => Formatter,
): (language: string) => Formatter {
  const kept = new Map<string, Formatter>()
  return (language) => {
    const known = kept.get(language)
    if (known !== undefined) return known
    const formatter = create(wellFormedLanguage(language))
    if (kept.size >= MOST) kept.clear()
    kept.set(language, formatter)
    return formatter
  }
}
