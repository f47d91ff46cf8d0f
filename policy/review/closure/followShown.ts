/** Everything that something shows, itself left out. */
export type Shown<Content> = {
  /** By bare id, what readers see, or `null` where there is nothing for them. */
  readonly shown: ReadonlyMap<string, Content | null>
  /** The ids of which nothing is known, nor what they show in turn. */
  readonly unknown: readonly string[]
}

/** Where something begins, what is known about an id, and what is shown together with that. */
export type ShownSteps<Content> = {
  readonly own: string
  readonly first: readonly string[]
  readonly lookup: (id: string) => Content | null | undefined
  readonly shownWith: (content: Content) => readonly string[]
}

/** Follows ids to everything that they lead to, each once. */
export function followShown<Content>(steps: ShownSteps<Content>): Shown<Content> {
  const {first, lookup, own, shownWith} = steps
  const shown = new Map<string, Content | null>()
  const unknown = new Set<string>()
  const pending = [...first]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (id === own || shown.has(id) || unknown.has(id)) continue
    const found = lookup(id)
    if (found === undefined) {
      unknown.add(id)
    } else {
      shown.set(id, found)
      if (found !== null) pending.push(...shownWith(found))
    }
  }
  return {shown, unknown: [...unknown].toSorted()}
}
