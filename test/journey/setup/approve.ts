import {people} from '../../../cli/people.ts'
import {approveDocument} from '../../../cli/start/approveDocument.ts'
import type {Lake} from '../../../lake/index.ts'
import {indexStored} from '../../../policy/index.ts'
import {connect} from '../../cli/setup/connect.ts'

/** Who decides about which stored document, by its exact id. */
export type Approving = {readonly id: string; readonly by?: string}

/** Stores an approval of a document as it stands, by the client of a local reviewer. */
export async function approve(
  {lake, url}: {readonly lake: Lake; readonly url: string},
  {id, by = 'compliance-reviewer'}: Approving,
): Promise<void> {
  const client = connect({url, token: lake.tokenFor(by)})
  const name = people.find((person) => person.id === by)?.name ?? by
  const document = indexStored([await client.getDocument(id)]).get(id)
  if (document === undefined) throw new Error(`There is no document "${id}" to approve.`)
  await approveDocument(
    {
      client: client.withConfig({perspective: 'raw'}),
      signer: {id: by, name, role: 'compliance-reviewer'},
    },
    document,
  )
}
