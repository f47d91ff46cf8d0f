import {type GuardOptions, policyOptionsOf} from '../../publish-guard/index.ts'

/** Tells whether documents of a type are pages that the rule guards. */
export function isPageType(options?: GuardOptions): (type: string) => boolean {
  const types = new Set(policyOptionsOf(options).guardedTypes.map(({type}) => type))
  return (type) => types.has(type)
}
