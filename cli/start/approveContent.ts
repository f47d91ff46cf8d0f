import type {Lake} from '../../lake/index.ts'
import {DEFAULT_POLICY_OPTIONS, indexStored} from '../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../policy/review/index.ts'
import {connectWithin} from '../dataset/connectWithin.ts'
import {people} from '../people.ts'
import {approveDocument} from './approveDocument.ts'

/** The id of the local reviewer, and the name of their role. */
const REVIEWER = 'compliance-reviewer'

const NAME = people.find(({id}) => id === REVIEWER)?.name ?? REVIEWER

/** What pages show comes before the pages: their approval rests on those. */
const TYPES = [
  ...DEFAULT_REVIEW_OPTIONS.reviewedTypes,
  ...DEFAULT_POLICY_OPTIONS.guardedTypes.map(({type}) => type),
]

/**
 * Approves what is published in a lake, in the name of the local reviewer and with their own rights:
 * disclaimers, comparison tables and mechanisms, then the pages that show them.
 * @returns how many documents were approved
 */
export async function approveContent(lake: Lake): Promise<number> {
  const client = connectWithin(() => lake, {token: lake.tokenFor(REVIEWER), perspective: 'raw'})
  const signer = {id: REVIEWER, name: NAME, role: REVIEWER}
  const rows = await client.fetch<unknown>('*[_id in path("*") && _type in $types]', {types: TYPES})
  const documents = [...indexStored(rows).values()]
  for (const type of TYPES) {
    for (const document of documents) {
      if (document['_type'] === type) await approveDocument({client, signer}, document)
    }
  }
  return documents.length
}
