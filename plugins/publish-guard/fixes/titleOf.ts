import {textOf} from '../panes/textOf.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'

/** How people know a disclaimer. */
export function titleOf({id, document}: LibraryDisclaimer): string {
  return textOf(document, 'title') ?? id
}
