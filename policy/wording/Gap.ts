/** What stands between two words, the weakest first. Nothing is one phrase across a sentence's end. */
const GAPS = ['none', 'comma', 'clause', 'sentence'] as const

export type Gap = (typeof GAPS)[number]

/** The gap that keeps words further apart. */
export function strongerGap(one: Gap, other: Gap): Gap {
  return GAPS.indexOf(one) > GAPS.indexOf(other) ? one : other
}
