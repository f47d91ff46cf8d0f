import {expect} from 'vitest'

import {useBrowser} from '../journey/setup/useBrowser.ts'
import {createWalk} from './setup/createWalk.ts'
import {BLOCKED_ID, BLOCKED_PAGE} from './setup/blockedPage.ts'
import {testRoute} from './setup/testRoute.ts'

const WORKSPACE = '/live'

const begin = createWalk(useBrowser('miscomposed'), WORKSPACE)

testRoute(
  {
    id: '10',
    name: '`liveEdit` on the type, which publishes each keystroke',
    verdict: 'blocked',
    by: 'being taken off guarded types; a banner names it, and holds publishing meanwhile',
    seenIn: 'Studio',
  },
  async () => {
    const {page, url, lake, administrator, verdict} = await begin()
    await administrator.create({...BLOCKED_PAGE, _id: `drafts.${BLOCKED_ID}`})
    const address = `${WORKSPACE}/intent/edit/id=${BLOCKED_ID};type=treatmentPage/`
    await page.goto(new URL(address, url).href)
    await page.getByRole('alert').getByText('liveEdit is set on treatmentPage').waitFor()
    await page.getByTestId('field-title').getByRole('textbox').fill('Typed')
    await expect.poll(() => lake.store.get(`drafts.${BLOCKED_ID}`)).toMatchObject({title: 'Typed'})
    return verdict()
  },
)
