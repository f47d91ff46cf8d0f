import type {IncidentOutcome} from '../../policy/vocabulary/incidentOutcome.ts'

export const incidentOutcomeTitles: Readonly<Record<IncidentOutcome, string>> = {
  unpublished: 'Unpublished: its content is a draft',
  failed: 'Still live: it could not be unpublished',
}
