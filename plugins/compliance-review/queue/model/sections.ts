/**
 * The sections of the queue, in the order in which they are shown.
 * `mine`, `due`, `overdue`: a review is requested; of whoever looks, and by its day.
 * `stale`: another content was approved than the one that is there.
 * `waiting`: changes were requested, or it was withdrawn, and nobody has asked again.
 * `unreviewed`: nothing was ever decided. `decided`: something was, lately.
 * `dated`: a date in it has passed, is near, or is of long ago.
 */
export const SECTIONS = [
  'mine',
  'overdue',
  'due',
  'stale',
  'waiting',
  'unreviewed',
  'decided',
  'dated',
] as const

export type Section = (typeof SECTIONS)[number]

/** The section with a name; undefined when there is none. */
export function sectionNamed(name: unknown): Section | undefined {
  return SECTIONS.find((section) => section === name)
}

/** Before all documents are read, nothing is said of contents, only of what was asked for and decided. */
export const EARLY_SECTIONS: readonly Section[] = ['mine', 'overdue', 'due', 'decided']
