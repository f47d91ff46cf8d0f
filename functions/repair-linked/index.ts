import {documentEventHandler} from '@sanity/functions'

import {connect} from '../connect.ts'
import {finish} from '../finish.ts'
import {idIn} from '../idIn.ts'
import {createRepair} from '../repair/createRepair.ts'

/** Judges the live pages that name a disclaimer, treatment, table, mechanism or source that changed. */
export const handler = documentEventHandler<unknown>(async ({context, event}) => {
  const repair = createRepair({client: connect(context.clientOptions)})
  await finish(repair.linking(idIn(event.data)))
})
