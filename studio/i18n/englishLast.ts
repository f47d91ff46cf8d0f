type Language = {readonly id: string}

function isOther({id}: Language): boolean {
  return id !== 'en-US'
}

/** English after the other languages: the Studio takes the last one for people who have chosen none. */
export function englishLast<T extends Language>(locales: readonly T[]): T[] {
  return locales.toSorted((one, other) => Number(isOther(other)) - Number(isOther(one)))
}
