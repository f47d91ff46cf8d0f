import {
  dateOfMoment,
  type Evidence,
  type Finding,
  type KnownParts,
  type PageReading,
  type Policy,
} from '../../../policy/index.ts'
import {isSameReading} from './isSameReading.ts'

/** So many pages may be open side by side before what was seen in one is forgotten. */
const REMEMBERED_PAGES = 8

type Judged = {
  readonly evidence: Evidence
  readonly date: string
  readonly findings: readonly Finding[]
}

function isObject(page: unknown): page is object {
  return typeof page === 'object' && page !== null
}

/**
 * Reads pages, and of the next state of one only what has changed. States in which the rule sees the
 * same have the same reading, unless compliance review looks at every word.
 */
function createReader({read, options}: Policy): (page: object) => PageReading | undefined {
  const known: KnownParts = new WeakMap()
  const readings = new WeakMap<object, PageReading | undefined>()
  let recent: readonly PageReading[] = []

  function readAnew(page: object): PageReading | undefined {
    const reading = read(page, known)
    if (reading === undefined || options.review !== false) return reading
    const same = recent.find((one) => isSameReading(one, reading, options.fields)) ?? reading
    recent = [same, ...recent.filter((one) => one !== same)].slice(0, REMEMBERED_PAGES)
    return same
  }

  return (page) => {
    if (!readings.has(page)) readings.set(page, readAnew(page))
    return readings.get(page)
  }
}

/**
 * The rule for those who hand it the states of the same pages again and again, as the parts of a
 * Studio do: nothing is read or judged twice. Documents must be values, as they are in a Studio:
 * whoever changes one passes another object, which shares with it what has not changed.
 */
export function readOnce(policy: Policy): Policy {
  const readingOf = createReader(policy)
  const judged = new WeakMap<PageReading, Judged>()

  function judge(reading: PageReading, evidence: Evidence, at: Date | string): Finding[] {
    const date = dateOfMoment(at)
    const before = judged.get(reading)
    if (before?.evidence === evidence && before.date === date) return [...before.findings]
    const findings = policy.judge(reading, evidence, at)
    if (date !== undefined) judged.set(reading, {evidence, date, findings})
    return [...findings]
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
        return reading === undefined ? [] : judge(reading, evidence, at)
      } catch {
        // It is said there what could not be read.
        return policy.evaluate(page, evidence, at)
      }
    },
  }
}
