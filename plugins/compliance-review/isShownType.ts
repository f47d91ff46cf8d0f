import {type GuardOptions, policyOptionsOf} from '../publish-guard/index.ts'
import {impactTypes} from './impact/impactQueries.ts'

/** Tells whether pages show documents of a type, so that a change of one reaches them. */
export function isShownType(options?: GuardOptions): (type: string) => boolean {
  const policyOptions = policyOptionsOf(options)
  const {review} = policyOptions
  if (review === false) return () => false
  const types = new Set(impactTypes(policyOptions, review).shown)
  return (type) => types.has(type)
}
