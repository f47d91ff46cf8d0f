/** What was done about a page that was live against the rule. */
export const INCIDENT_OUTCOMES = ['unpublished', 'failed'] as const

export type IncidentOutcome = (typeof INCIDENT_OUTCOMES)[number]
