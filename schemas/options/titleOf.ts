/** The human title of a stored value; the value itself when it is not in the vocabulary; undefined when there is none. */
export const titleOf = (
  titles: Readonly<Record<string, string>>,
  value: unknown,
): string | undefined =>
  typeof value === 'string' && value !== ''
    ? Object.hasOwn(titles, value)
      ? titles[value]
      : value
    : undefined
