import type {FindingDetails} from '../../Finding.ts'
import type {ReadDecision} from '../decision/readDecision.ts'

/** Who decided, when (YYYY-MM-DD) and what they said, as details of a finding. */
export function describeDecision({at, comment, signer}: ReadDecision): FindingDetails {
  return {name: signer.name, date: new Date(at).toISOString().slice(0, 10), comment}
}
