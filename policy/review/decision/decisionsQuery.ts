const DECISIONS = '_type == "reviewDecision"'

const WITHOUT_SNAPSHOT = '{..., "snapshot": null}'

/**
 * A query for the decisions on `$subjects` (bare ids), in the perspective `raw`, without their
 * snapshots. It answers nothing to readers without a token.
 */
export const decisionsQuery = `*[${DECISIONS} && subject in $subjects]${WITHOUT_SNAPSHOT}`

/** The same for all decisions there are. */
export const allDecisionsQuery = `*[${DECISIONS}]${WITHOUT_SNAPSHOT}`
