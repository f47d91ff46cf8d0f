/**
 * A query for the decisions on `$subjects` (bare ids), in the perspective `raw`, without their
 * snapshots. It answers nothing to readers without a token.
 */
export const decisionsQuery = `*[_type == "reviewDecision" && subject in $subjects]{..., "snapshot": null}`
