const PREFIX = 'reviewDecision.'

/** The `_id` of the decision with this hash. The point in it keeps it from readers without a token. */
export function decisionIdOf(hash: string): string {
  return `${PREFIX}${hash}`
}

/** The hash in the `_id` of a decision; undefined for any other id. */
export function hashOfDecisionId(id: string): string | undefined {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined
}
