import {type GuardOptions, policyOptionsOf} from '../publish-guard/index.ts'

/**
 * Tells whether documents of a type are reviewed: pages that the rule guards, and what must be approved
 * before a page may show it. None is where compliance review is off.
 */
export function isReviewedType(options?: GuardOptions): (type: string) => boolean {
  const {guardedTypes, review} = policyOptionsOf(options)
  if (review === false) return () => false
  const types = new Set([...guardedTypes.map(({type}) => type), ...review.reviewedTypes])
  return (type) => types.has(type)
}
