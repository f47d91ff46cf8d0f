import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {useBrowser} from '../journey/setup/useBrowser.ts'
import {openActionMenu} from '../journey/steps/openActionMenu.ts'
import {openById} from '../journey/steps/openById.ts'
import {openRelease} from '../journey/steps/openRelease.ts'
import {BLOCKED_ID, BLOCKED_PAGE} from './setup/blockedPage.ts'
import {createWalk} from './setup/createWalk.ts'
import {testRoute} from './setup/testRoute.ts'

const LIVE_ID = 'treatment-page-compounded-ketamine-odt'

const begin = createWalk(useBrowser())

/** What the Studio says when it has held a request back. */
function refusal(page: Page) {
  return page.getByTestId('caveat-refusal').first()
}

testRoute(
  {
    id: '2',
    name: '“Publish all” of a release',
    verdict: 'blocked',
    by: 'validation, and the request handler',
    seenIn: 'Studio',
  },
  async () => {
    const {page, release, verdict} = await begin()
    await release('asap')
    await openRelease(page, 'Walk')
    await page.getByTestId('table-row').getByText(BLOCKED_PAGE.title).waitFor()
    await page.getByTestId(`validation-error-link-versions.walk.${BLOCKED_ID}`).waitFor()
    await expect.poll(() => page.getByTestId('publish-all-button').isDisabled()).toBe(true)
    return verdict()
  },
)

testRoute(
  {
    id: '3a',
    name: 'Scheduling a release',
    verdict: 'blocked',
    by: 'validation, and the request handler, at the time of publication',
    seenIn: 'Studio',
  },
  async () => {
    const {page, lake, release, verdict} = await begin()
    await release('scheduled')
    await openRelease(page, 'Walk')
    await page.getByTestId('table-row').getByText(BLOCKED_PAGE.title).waitFor()
    await page.getByTestId(`validation-error-link-versions.walk.${BLOCKED_ID}`).waitFor()
    const schedule = page.getByRole('button', {name: 'Schedule release'})
    await expect.poll(() => schedule.isDisabled()).toBe(true)
    expect(lake.store.get('_.releases.walk')).toMatchObject({state: 'active'})
    return verdict()
  },
)

testRoute(
  {
    id: '4',
    name: 'Reverting a release at once, to a page as it was',
    verdict: 'blocked',
    by: 'the request handler',
    seenIn: 'Studio',
  },
  async () => {
    const {page, lake, administrator} = await begin()
    const live = lake.store.get(LIVE_ID)
    if (live === undefined) throw new Error(`The sample content lacks ${LIVE_ID}.`)
    await administrator.patch(LIVE_ID).set({disclaimers: []}).commit()
    const releaseId = 'mended'
    const metadata = {title: 'Mended', releaseType: 'asap' as const}
    await administrator.releases.create({releaseId, metadata})
    await administrator.create({...live, _id: `versions.${releaseId}.${LIVE_ID}`})
    await administrator.releases.publish({releaseId})
    expect(lake.store.get(LIVE_ID)).toMatchObject({disclaimers: live['disclaimers']})

    await page.goto(new URL(`/releases/${releaseId}`, page.url()).href)
    await page.getByTestId('revert-button').click()
    await page.getByTestId('revert-summary-restore').waitFor()
    await page.getByLabel('Immediately revert the release').check()
    await page.getByTestId('confirm-button').click()
    await refusal(page).getByText('This page links no disclaimer.').waitFor()
    expect(lake.store.get(LIVE_ID)).toMatchObject({disclaimers: live['disclaimers']})
    return 'blocked'
  },
)

testRoute(
  {
    id: '6',
    name: '“Publish now” of a scheduled draft, beside the document',
    verdict: 'blocked',
    by: 'the guarded action',
    seenIn: 'Studio',
  },
  async () => {
    const {page, scheduledDraft, verdict} = await begin()
    await scheduledDraft()
    await openById(page, 'treatmentPage', BLOCKED_ID)
    await page.getByTestId('document-header-Scheduled-publish-chip').click()
    await page.getByText('Scheduled to be published on').waitFor()
    const item = await openActionMenu(page)
    await item('Publish now').waitFor()
    expect(await item('Publish now').isDisabled()).toBe(true)
    return verdict()
  },
)

testRoute(
  {
    id: '7',
    name: '“Publish now” of a scheduled draft, in the overview of scheduled drafts',
    verdict: 'blocked',
    by: 'the request handler',
    seenIn: 'Studio',
  },
  async () => {
    const {page, scheduledDraft, verdict} = await begin()
    await scheduledDraft()
    await page.getByRole('link', {name: 'Releases'}).click()
    await page.getByRole('button', {name: 'Releases'}).click()
    await page.getByRole('menuitem', {name: 'Scheduled Drafts'}).click()
    const row = page.getByTestId('table-row').filter({hasText: BLOCKED_PAGE.title})
    await row.getByRole('button').last().click()
    await page.getByRole('menuitem', {name: 'Publish now'}).click()
    await page.getByTestId('confirm-button').click()
    await refusal(page).getByText('This page links no disclaimer.').waitFor()
    return verdict()
  },
)
