import type {KnownParts, PageReading, Policy} from '../../../policy/index.ts'

function isObject(page: unknown): page is object {
  return typeof page === 'object' && page !== null
}

/**
 * The rule for those who hand it the same page again and again, as the parts of a Studio do: each
 * state of a page is read once, and of the next one only what has changed. Documents must be values,
 * as they are in a Studio: whoever changes one passes another object, which shares with it what has
 * not changed.
 */
export function readOnce(policy: Policy): Policy {
  const readings = new WeakMap<object, PageReading | undefined>()
  const known: KnownParts = new WeakMap()
  const readingOf = (page: object) => {
    if (!readings.has(page)) readings.set(page, policy.read(page, known))
    return readings.get(page)
  }

  return {
    ...policy,
    evidenceIdsOf: (page, known) => {
      const reading = isObject(page) ? readingOf(page) : undefined
      return reading === undefined ? [] : policy.evidenceIdsIn(reading, known)
    },
    evaluate: (page, evidence, at) => {
      try {
        const reading = isObject(page) ? readingOf(page) : undefined
        return reading === undefined ? [] : policy.judge(reading, evidence, at)
      } catch {
        // It is said there what could not be read.
        return policy.evaluate(page, evidence, at)
      }
    },
  }
}
