/** A reference as it stands somewhere in a document. */
export type Reference = {to: string; strong: boolean}

/**
 * The references inside a value, at any depth. Weak ones, and those that become strong only on
 * publishing, do not hold their target. References into other datasets are no business of ours.
 */
export function referencesIn(value: unknown): Reference[] {
  const found: Reference[] = []
  const rest: unknown[] = [value]
  while (rest.length > 0) {
    const item = rest.pop()
    if (typeof item !== 'object' || item === null) continue
    if ('_ref' in item && typeof item._ref === 'string' && !('_dataset' in item)) {
      found.push({to: item._ref, strong: !('_weak' in item && item._weak === true)})
    }
    rest.push(...Object.values(item))
  }
  return found
}
