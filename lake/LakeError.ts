/**
 * A refusal in the words and the shape that Sanity's API gives: the Studio and `@sanity/client`
 * show `description` to people.
 */
export class LakeError extends Error {
  override readonly name = 'LakeError'
  readonly statusCode: number
  /** Sanity's error type, such as `mutationError` or `validationError`. */
  readonly type: string
  readonly details: Record<string, unknown>

  constructor(statusCode: number, description: string, details: Record<string, unknown> = {}) {
    super(description)
    this.statusCode = statusCode
    this.type = typeof details['type'] === 'string' ? details['type'] : 'httpError'
    this.details = details
  }
}
