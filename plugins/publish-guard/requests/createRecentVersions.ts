import {releaseOf} from '../../../policy/index.ts'

/** The versions that this Studio has written: right after it, a query may not find them yet. */
export type RecentVersions = {
  readonly note: (ids: readonly string[]) => void
  readonly in: (release: string) => readonly string[]
}

/** Allocates a memory. It grows by one id for each version that is edited, and lasts as long as the tab. */
export function createRecentVersions(): RecentVersions {
  const byRelease = new Map<string, Set<string>>()
  return {
    note: (ids) => {
      for (const id of ids) {
        const release = releaseOf(id)
        if (release === undefined) continue
        byRelease.set(release, (byRelease.get(release) ?? new Set()).add(id))
      }
    },
    in: (release) => [...(byRelease.get(release) ?? [])],
  }
}
