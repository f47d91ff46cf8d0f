/** Lists by key. A list that was handed out is never changed: after a change there is another one. */
export type Groups<Item> = {
  readonly add: (key: string, item: Item) => void
  readonly remove: (key: string, item: Item) => void
  /** A copy of all lists as they are now. */
  readonly lists: () => ReadonlyMap<string, readonly Item[]>
}

export function createGroups<Item>(): Groups<Item> {
  const lists = new Map<string, readonly Item[]>()
  return {
    add: (key, item) => void lists.set(key, [...(lists.get(key) ?? []), item]),
    remove: (key, item) => {
      const rest = (lists.get(key) ?? []).filter((one) => one !== item)
      if (rest.length === 0) lists.delete(key)
      else lists.set(key, rest)
    },
    lists: () => new Map(lists),
  }
}
