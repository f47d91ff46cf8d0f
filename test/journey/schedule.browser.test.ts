import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openById} from './steps/openById.ts'
import {publishButton} from './steps/publishButton.ts'
import {schedulePublish} from './steps/schedulePublish.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'
const BLOCKED_PAGE = 'treatment-page-esketamine-nasal-spray'
const TELEMEDICINE = 'disclaimer-telemedicine-prescribing-2026'
const EDUCATION = 'disclaimer-educational-only'
const SUMMARY = 'What is to come.'

/** The day from which a disclaimer counts, and moments on either side of it. */
const EFFECTIVE = '2040-11-30'
const BEFORE = 'Nov 20, 2040 10:00'
const AFTER = 'Dec 10, 2040 10:00'

const begin = useBrowser()

async function openMenu(page: Page) {
  await page.getByRole('button', {name: 'Open document actions'}).click()
  return (name: string) => page.getByRole('menuitem', {name})
}

/** Opens a page that is live, whose disclaimers do not end, and that has a draft with another summary. */
async function openDraft() {
  const {url, lake, signIn} = await begin()
  const elsewhere = connect({url, token: lake.tokenFor('developer')})
  const live = await elsewhere.getDocument(PAGE)
  if (live === undefined) throw new Error(`The sample content lacks ${PAGE}.`)
  await elsewhere.create({...live, _id: `drafts.${PAGE}`, summary: SUMMARY})
  await elsewhere.patch(TELEMEDICINE).unset(['effectiveUntil']).commit()
  const {page, faults} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', PAGE)
  await page.getByText('Ready', {exact: true}).waitFor()
  return {page, faults, lake, elsewhere}
}

/** The same, with a disclaimer that counts only from a day to come. */
async function openDraftTooEarly() {
  const opened = await openDraft()
  await opened.elsewhere.patch(EDUCATION).set({effectiveFrom: EFFECTIVE}).commit()
  await opened.page.getByText('Blocked', {exact: true}).waitFor()
  expect(await publishButton(opened.page).isDisabled()).toBe(true)
  return opened
}

test('a scheduled page that came to be blocked offers no publishing now, but can be taken back', async () => {
  const {page, faults, elsewhere} = await openDraft()
  await schedulePublish(page, BEFORE)
  await page.getByText('Scheduled to be published').waitFor()
  await elsewhere.patch(EDUCATION).set({effectiveUntil: '2026-06-30'}).commit()
  await page.getByText('Blocked', {exact: true}).waitFor()
  const item = await openMenu(page)
  expect(await item('Publish now').isDisabled()).toBe(true)
  expect(await item('Delete schedule').isEnabled()).toBe(true)
  await item('Pause to edit').click()
  await page.getByText('Schedule paused').waitFor()
  expect(faults.errors()).toEqual([])
})

test('a page whose disclaimer is not in effect yet can be scheduled for when it is', async () => {
  const {page, lake} = await openDraftTooEarly()
  await schedulePublish(page, AFTER)
  await page.getByText('Scheduled to be published').waitFor()
  expect(lake.store.get(PAGE)).not.toMatchObject({summary: SUMMARY})
})

test('a page whose disclaimer is not in effect yet cannot be scheduled for before', async () => {
  const {page} = await openDraftTooEarly()
  await schedulePublish(page, BEFORE)
  const refusal = page.getByRole('alert').filter({hasText: 'Held back by the compliance rule'})
  await refusal.getByText(`takes effect on ${EFFECTIVE}`).first().waitFor()
  expect(await page.getByText('Scheduled to be published').count()).toBe(0)
})

test('a blocked page cannot be scheduled, and says why', async () => {
  const {signIn} = await begin()
  const {page} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', BLOCKED_PAGE)
  await page.getByText('Blocked', {exact: true}).waitFor()
  const item = await openMenu(page)
  expect(await item('Schedule publish').isDisabled()).toBe(true)
  await item('Schedule publish').hover()
  await page
    .getByTestId('caveat-blocked-reasons')
    .getByText('This page links no disclaimer')
    .last()
    .waitFor()
})
