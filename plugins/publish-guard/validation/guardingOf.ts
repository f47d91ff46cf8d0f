import type {Guard} from '../guard/Guard.ts'

/** How a document type is guarded. */
export type Guarding = {
  readonly guard: Guard
  /** Whether the type came with `liveEdit`, which the guard has switched off. */
  readonly wasLiveEdit: boolean
}

const guardings = new WeakMap<object, Guarding>()

/** Notes that a validation rule of a type is the guard's. */
export function rememberGuarding(rule: object, guarding: Guarding): void {
  guardings.set(rule, guarding)
}

/** How a type with this `validation` is guarded, the outermost guard first; undefined when it is not. */
export function guardingOf(validation: unknown): Guarding | undefined {
  if (Array.isArray(validation)) {
    return validation
      .toReversed()
      .map(guardingOf)
      .find((guarding) => guarding !== undefined)
  }
  return typeof validation === 'function' ? guardings.get(validation) : undefined
}
