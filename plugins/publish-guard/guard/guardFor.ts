import {Subject} from 'rxjs'

import {createPolicy} from '../../../policy/index.ts'
import {createMistakeStore} from '../tripwire/createMistakeStore.ts'
import {createJudge} from '../verdict/createJudge.ts'
import {readOnce} from './readOnce.ts'
import type {Guard, GuardOptions} from './Guard.ts'
import {policyOptionsOf} from './policyOptionsOf.ts'

const DEFAULTS: GuardOptions = {}

const guards = new WeakMap<GuardOptions, Guard>()

function createGuard(options: GuardOptions): Guard {
  const policy = readOnce(createPolicy(policyOptionsOf(options)))
  const guarded = new Set(policy.options.guardedTypes.map(({type}) => type))
  return {
    options,
    policy,
    judge: createJudge(policy),
    isGuardedType: (type) => guarded.has(type),
    mistakes: createMistakeStore(),
    refusals: new Subject(),
  }
}

/** The guard with these options: the same one for the same object. Without options, the defaults. */
export function guardFor(options: GuardOptions = DEFAULTS): Guard {
  const guard = guards.get(options) ?? createGuard(options)
  guards.set(options, guard)
  return guard
}
