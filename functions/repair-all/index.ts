import {scheduledEventHandler} from '@sanity/functions'

import {connect} from '../connect.ts'
import {finish} from '../finish.ts'
import {createRepair} from '../repair/createRepair.ts'

/** Judges every live page, since a disclaimer comes into effect and expires without any change. */
export const handler = scheduledEventHandler(async ({context}) => {
  await finish(createRepair({client: connect(context.clientOptions)}).all())
})
