import {textOf} from '../panes/textOf.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'

function supersededBy({document}: LibraryDisclaimer): string | undefined {
  return textOf(document['supersedes'], '_ref')
}

/** The disclaimers that stand in the place of one, directly or by others in between. */
export function successorsOf(
  id: string,
  library: readonly LibraryDisclaimer[],
): ReadonlySet<LibraryDisclaimer> {
  const successors = new Set<LibraryDisclaimer>()
  const pending = [id]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const one of library) {
      if (supersededBy(one) !== next || successors.has(one)) continue
      successors.add(one)
      pending.push(one.id)
    }
  }
  return successors
}
