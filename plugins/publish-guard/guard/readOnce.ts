import type {PageReading, Policy} from '../../../policy/index.ts'

/**
 * The rule for those who hand it the same page again and again, as the parts of a Studio do: each
 * state of a page is read once. Documents must be values, as they are in a Studio, where whoever
 * changes one passes another object.
 */
export function readOnce(policy: Policy): Policy {
  const readings = new WeakMap<object, PageReading | undefined>()
  const readingOf = (page: object) => {
    if (!readings.has(page)) readings.set(page, policy.read(page))
    return readings.get(page)
  }
  const isObject = (page: unknown): page is object => typeof page === 'object' && page !== null

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
