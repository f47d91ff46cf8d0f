import {documentEventHandler} from '@sanity/functions'

import {connect} from '../connect.ts'
import {finish} from '../finish.ts'
import {idIn} from '../idIn.ts'
import {createRepair} from '../repair/createRepair.ts'

/** Judges a page when it has gone live or has been changed there. */
export const handler = documentEventHandler<unknown>(async ({context, event}) => {
  const repair = createRepair({client: connect(context.clientOptions)})
  await finish(repair.pages([idIn(event.data)]))
})
