/** Why it cannot be known what a request would make public. */
export type DoubtCode =
  | 'action.malformed'
  | 'action.unknown'
  | 'agent'
  | 'body'
  | 'id'
  | 'mutation.malformed'
  | 'mutation.unknown'
  | 'patch'
  | 'permission'
  | 'query'
  | 'release'
  | 'schedule'
  | 'time'
  | 'unavailable'
  | 'variant'

/** One such reason. `details` holds what its text names. */
export type Doubt = {
  readonly code: DoubtCode
  readonly details: {readonly [name: string]: string}
}

/** Thrown where it cannot be known what a request would make public: then it must not go out. */
export class DoubtError extends Error {
  readonly doubt: Doubt

  constructor(code: DoubtCode, details: Doubt['details'] = {}) {
    super(code)
    this.name = 'DoubtError'
    this.doubt = {code, details}
  }
}
