import {expect} from 'vitest'

import {useBrowser} from '../journey/setup/useBrowser.ts'
import {openActionMenu} from '../journey/steps/openActionMenu.ts'
import {openById} from '../journey/steps/openById.ts'
import {publishButton} from '../journey/steps/publishButton.ts'
import {readBlockedReasons} from '../journey/steps/readBlockedReasons.ts'
import {BLOCKED_ID, BLOCKED_PAGE} from './setup/blockedPage.ts'
import {createWalk} from './setup/createWalk.ts'
import {testRoute} from './setup/testRoute.ts'

const LIVE_ID = 'treatment-page-compounded-ketamine-odt'

const begin = createWalk(useBrowser())

/** The blocked page as a draft, open in the Studio, and judged. */
async function openDraft() {
  const walk = await begin()
  await walk.administrator.create({...BLOCKED_PAGE, _id: `drafts.${BLOCKED_ID}`})
  await openById(walk.page, 'treatmentPage', BLOCKED_ID)
  await walk.page.getByText('Blocked', {exact: true}).waitFor()
  return walk
}

testRoute(
  {
    id: '1',
    name: 'The Publish button and its shortcut',
    verdict: 'blocked',
    by: 'the guarded action, and validation',
    seenIn: 'Studio',
  },
  async () => {
    const {page, verdict} = await openDraft()
    expect(await publishButton(page).isDisabled()).toBe(true)
    expect(await readBlockedReasons(page)).toContain('This page links no disclaimer.')
    await page.keyboard.press('Control+Alt+KeyP')
    return verdict()
  },
)

testRoute(
  {
    id: '5',
    name: '“Schedule publish” of a draft',
    verdict: 'blocked',
    by: 'the guarded action, and validation',
    seenIn: 'Studio',
  },
  async () => {
    const {page, lake, verdict} = await openDraft()
    const item = await openActionMenu(page)
    await item('Schedule publish').waitFor()
    expect(await item('Schedule publish').isDisabled()).toBe(true)
    expect(lake.store.lookup.idsOfType('system.release').size).toBe(0)
    return verdict()
  },
)

testRoute(
  {
    id: '8',
    name: 'Scheduled publishing as it was before scheduled drafts',
    verdict: 'blocked',
    by: 'being switched off; its requests are held like all others',
    seenIn: 'Studio',
  },
  async () => {
    const {page, verdict} = await openDraft()
    const item = await openActionMenu(page)
    await item('Schedule publish').waitFor()
    expect(await item('Schedule').count()).toBe(0)
    expect(await page.getByRole('link', {name: 'Schedules'}).count()).toBe(0)
    return verdict()
  },
)

testRoute(
  {
    id: '9a',
    name: 'Duplicating a page',
    verdict: 'none',
    by: 'making a draft',
    seenIn: 'Studio',
  },
  async () => {
    const {page, lake} = await openDraft()
    const item = await openActionMenu(page)
    await item('Duplicate').click()
    const copies = () =>
      [...lake.store.documents.values()].filter(({title}) => title === BLOCKED_PAGE.title)
    await expect.poll(() => copies().length).toBe(2)
    return copies().every(({_id}) => _id.startsWith('drafts.')) ? 'none' : undefined
  },
)

testRoute(
  {
    id: '9b',
    name: 'Restoring an earlier revision',
    verdict: 'none',
    by: 'making a draft, which is judged like any other',
    seenIn: 'Studio',
  },
  async () => {
    const {page, lake, administrator} = await begin()
    const live = lake.store.get(LIVE_ID)
    if (live === undefined) throw new Error(`The sample content lacks ${LIVE_ID}.`)
    const draftId = `drafts.${LIVE_ID}`
    for (const disclaimers of [[], live['disclaimers']]) {
      await administrator.createOrReplace({...live, _id: draftId, disclaimers})
      await administrator.action({
        actionType: 'sanity.action.document.publish',
        draftId,
        publishedId: LIVE_ID,
      })
    }
    await openById(page, 'treatmentPage', LIVE_ID)
    await page.getByTestId('document-header-Published-chip').click()
    await page.getByTestId('pane-context-menu-button').last().click()
    await page.getByRole('menuitem', {name: 'History'}).click()
    const events = page.getByTestId('timeline-item-button')
    await expect.poll(() => events.count()).toBeGreaterThan(1)
    await events.nth(1).click()
    await page.getByRole('button', {name: 'Revert to revision'}).click()
    await page.getByRole('button', {name: 'Confirm'}).click()
    await expect.poll(() => lake.store.get(draftId)).toMatchObject({disclaimers: []})
    await page.getByText('Blocked', {exact: true}).waitFor()
    expect(lake.store.get(LIVE_ID)).toMatchObject({disclaimers: live['disclaimers']})
    return 'none'
  },
)
