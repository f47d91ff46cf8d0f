import {insert, set, setIfMissing} from 'sanity'

import {textOf} from '../panes/textOf.ts'
import {createKey} from './createKey.ts'
import {ensureList} from './ensureList.ts'
import type {Fix} from './Fix.ts'
import type {FixContext} from './FixContext.ts'

/** The place of a risk that nobody has named yet, if a page has one. */
function unnamedRisk(risks: unknown): string | undefined {
  if (!Array.isArray(risks)) return undefined
  const unnamed: unknown = risks.find((risk) => textOf(risk, 'name') === undefined)
  return textOf(unnamed, '_key')
}

/**
 * Makes room for a risk in the safety block, which is made if there is none, and goes to its name.
 * What the risk is, only a person can write. Undefined where pages of this type have no safety block.
 */
export function addRisk({policy, page, safetyTypes}: FixContext): Fix | undefined {
  if (safetyTypes === undefined) return undefined
  const {safety} = policy.options.fields
  const block = page[safety]
  const isBlock = typeof block === 'object' && block !== null && !Array.isArray(block)
  const listed: unknown = isBlock ? Reflect.get(block, 'risks') : undefined
  const known = unnamedRisk(listed)
  const risks = [safety, 'risks']
  const key = known ?? createKey()
  const focus = [...risks, {_key: key}, 'name']
  if (known !== undefined) return {kind: 'addRisk', titles: [], patches: [], focus}
  const empty = {_type: safetyTypes.block}
  const patches = [
    isBlock || block === undefined ? setIfMissing(empty, [safety]) : set(empty, [safety]),
    ensureList(listed, risks),
    insert([{_type: safetyTypes.risk, _key: key}], 'after', [...risks, -1]),
  ]
  return {kind: 'addRisk', titles: [], patches, focus}
}
