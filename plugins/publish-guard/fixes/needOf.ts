import {textOf} from '../panes/textOf.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'

/** What can meet a demand for a disclaimer of one of several kinds. */
export type Need = {
  readonly kinds: readonly string[]
  /** The one to take without asking: the only one of the first kind of which there are any. */
  readonly obvious: LibraryDisclaimer | undefined
  readonly others: readonly LibraryDisclaimer[]
}

/** Looks for what meets a demand among the disclaimers that fit the page. */
export function needOf(kinds: readonly string[], fitting: readonly LibraryDisclaimer[]): Need {
  const byKind = kinds.map((kind) => fitting.filter((one) => textOf(one.document, 'kind') === kind))
  const [first, ...more] = byKind.find((ofKind) => ofKind.length > 0) ?? []
  const obvious = more.length === 0 ? first : undefined
  return {kinds, obvious, others: byKind.flat().filter((one) => one !== obvious)}
}
