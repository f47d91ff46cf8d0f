import type {Finding} from '../../../../policy/index.ts'
import type {NamedDocument, Reason} from './Refusal.ts'

/** One thing that people are told about a refusal, and the documents that it leads to. */
export type RefusalEntry = {
  readonly heading: string
  readonly lines: readonly {readonly text: string; readonly document?: NamedDocument}[]
  /** The page whose Compliance panel says all. */
  readonly page: NamedDocument | undefined
}

/** Writes texts in the language of the Studio. */
export type RefusalWords = {
  readonly t: (key: string, values?: {readonly [name: string]: unknown}) => string
  readonly describe: (finding: Finding) => string
  readonly dateTime: (moment: Date) => string
}

/** A message that vanishes is no place for a list: after so many, the rest is counted. */
const SHOWN = 3

function cut<T>(
  items: readonly T[],
  {t}: RefusalWords,
  line: (item: T) => RefusalEntry['lines'][number],
): RefusalEntry['lines'] {
  const rest = items.length - SHOWN
  const more = rest > 0 ? [{text: t('refusal.more', {count: rest})}] : []
  return [...items.slice(0, SHOWN).map(line), ...more]
}

function entryOf(reason: Reason, words: RefusalWords): RefusalEntry {
  const {t, describe, dateTime} = words
  switch (reason.kind) {
    case 'page': {
      const {page, findings, at} = reason
      const title = page.title ?? t('pane.untitled')
      const heading =
        at === undefined ? title : t('refusal.page.later', {title, time: dateTime(at)})
      return {heading, page, lines: cut(findings, words, (finding) => ({text: describe(finding)}))}
    }
    case 'inUse': {
      const {disclaimer, uses} = reason
      const title = disclaimer.title ?? t('pane.untitled')
      return {
        heading: t('refusal.inUse', {title, count: uses.length}),
        page: undefined,
        lines: cut(uses, words, (use) => ({
          text: use.title ?? t('pane.untitled'),
          document: {id: use.id, type: use.type, title: use.title},
        })),
      }
    }
    case 'mistakes': {
      const key = reason.mistakes === undefined ? 'publish.uninspected' : 'publish.mistaken'
      return {heading: t(key), page: undefined, lines: []}
    }
    default: {
      const {code, details} = reason.doubt
      return {heading: t(`doubt.${code}`, details), page: undefined, lines: []}
    }
  }
}

/** What people are told about a refusal: its first reasons in words, and how many there are beside. */
export function refusalEntries(
  reasons: readonly Reason[],
  words: RefusalWords,
): readonly RefusalEntry[] {
  const entries = reasons.slice(0, SHOWN).map((reason) => entryOf(reason, words))
  const rest = reasons.length - SHOWN
  if (rest <= 0) return entries
  return [...entries, {heading: words.t('refusal.more', {count: rest}), page: undefined, lines: []}]
}
