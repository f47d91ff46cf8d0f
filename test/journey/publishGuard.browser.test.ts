import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {linkDisclaimer} from './steps/linkDisclaimer.ts'
import {openById} from './steps/openById.ts'
import {openCompliance} from './steps/openCompliance.ts'
import {publishButton} from './steps/publishButton.ts'
import {publishDocument} from './steps/publishDocument.ts'
import {readBlockedReasons} from './steps/readBlockedReasons.ts'

const LIVE_PAGE = 'treatment-page-compounded-ketamine-odt'
const LIVE_TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'
const DRAFT_PAGE = 'treatment-page-esketamine-nasal-spray'
const DRAFT_TITLE = 'Esketamine nasal spray (Spravato) for treatment-resistant depression'
const EDUCATION = 'disclaimer-educational-only'
const TELEMEDICINE = 'disclaimer-telemedicine-prescribing-2026'

const begin = useBrowser()

function titleField(page: Page) {
  return page.getByTestId('field-title').getByRole('textbox')
}

function compliance(page: Page) {
  return page.getByTestId('caveat-compliance')
}

/** The Studio's own sign that its validation found something. */
function validationSign(page: Page) {
  return page.getByRole('button', {name: 'Validation', exact: true})
}

test('an error that was mended elsewhere holds a page no longer, whatever the form still marks', async () => {
  const {url, lake, signIn} = await begin()
  const elsewhere = connect({url, token: lake.tokenFor('compliance-reviewer')})
  const {page, faults} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', LIVE_PAGE)
  await elsewhere.patch(EDUCATION).set({effectiveUntil: '2026-06-30'}).commit()
  await titleField(page).fill(`${LIVE_TITLE}, revised`)
  await openCompliance(page)
  await compliance(page).getByText('Disclaimer expired').waitFor()
  expect(await publishButton(page).isDisabled()).toBe(true)

  await elsewhere.patch(EDUCATION).unset(['effectiveUntil']).commit()
  await compliance(page).getByText('Nothing blocks this page.').waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)

  await publishDocument(page)
  expect(lake.store.get(LIVE_PAGE)).toMatchObject({title: `${LIVE_TITLE}, revised`})
  expect(faults.errors()).toEqual([])
})

test('an error of another kind holds a page, also when the rule has nothing against it', async () => {
  const {url, lake, signIn} = await begin()
  const elsewhere = connect({url, token: lake.tokenFor('compliance-reviewer')})
  const {page} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', LIVE_PAGE)
  await elsewhere.patch(EDUCATION).set({effectiveUntil: '2026-06-30'}).commit()
  await titleField(page).fill('')
  await validationSign(page).click()
  const marks = page.getByRole('button').filter({hasText: /^Disclaimers.*expired: its last day/s})
  await marks.waitFor()
  await page
    .getByRole('button')
    .filter({hasText: /^Title/})
    .waitFor()

  await elsewhere.patch(EDUCATION).unset(['effectiveUntil']).commit()
  await page.getByText('Ready', {exact: true}).waitFor()
  await publishButton(page).hover()
  await page.getByText('There are validation errors').waitFor()
  expect(await publishButton(page).isDisabled()).toBe(true)
})

test('when the last day of a disclaimer ends, the open page is held', async () => {
  const {signIn} = await begin()
  const {page} = await signIn('marketing-editor')
  await page.clock.install({time: '2026-12-31T23:58:00Z'})
  await openById(page, 'treatmentPage', LIVE_PAGE)
  await titleField(page).fill(`${LIVE_TITLE}, revised`)
  await page.getByText('Ready', {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)

  await page.clock.runFor('02:00')
  await page.getByText('Blocked', {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
  expect(await readBlockedReasons(page)).toContain('its last day was 2026-12-31')
})

test('the shortcut publishes no blocked page, and a ready one', async () => {
  const {url, lake, signIn} = await begin()
  const elsewhere = connect({url, token: lake.tokenFor('compliance-reviewer')})
  const {page} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', LIVE_PAGE)
  await titleField(page).fill(`${LIVE_TITLE}, revised`)
  await page.getByText('Ready', {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  await elsewhere.patch(EDUCATION).set({effectiveUntil: '2026-06-30'}).commit()
  await page.getByText('Blocked', {exact: true}).waitFor()
  await titleField(page).press('Control+Alt+KeyP')
  await elsewhere.patch(EDUCATION).unset(['effectiveUntil']).commit()
  await page.getByText('Ready', {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  expect(lake.store.get(LIVE_PAGE)).toMatchObject({title: LIVE_TITLE})

  const titleAfterPress = async () => {
    await titleField(page).press('Control+Alt+KeyP')
    return lake.store.get(LIVE_PAGE)?.['title']
  }
  await expect.poll(titleAfterPress, {interval: 1000}).toBe(`${LIVE_TITLE}, revised`)
})

test('the Compliance panel says what blocks a page and goes to each field', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  await developer.patch(`drafts.${DRAFT_PAGE}`).set({'safety.risks': []}).commit()
  const {page} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', DRAFT_PAGE)
  await openCompliance(page)
  const missing = compliance(page).locator('[data-finding="disclaimer.missing"]')
  await missing.getByText('This page links no disclaimer.').waitFor()

  await missing.getByRole('button').press('Enter')
  const links = page.getByTestId('field-disclaimers')
  await links.waitFor()
  await expect
    .poll(() => links.evaluate((field) => field.contains(document.activeElement)))
    .toBe(true)

  await linkDisclaimer(page, 'General information, not medical advice')
  await missing.waitFor({state: 'detached'})
})

test('typing asks the server for no evidence', async () => {
  const {lake, signIn} = await begin()
  const {page} = await signIn('marketing-editor')
  let asked = 0
  page.on('request', (request) => {
    const tag = new URL(request.url()).searchParams.get('tag') ?? ''
    if (/(?:^|\.)(?:caveat\.(?:evidence|request)|preview\.observe-document)$/.test(tag)) asked += 1
  })
  await openById(page, 'treatmentPage', LIVE_PAGE)
  await titleField(page).fill(`${LIVE_TITLE}, revised`)
  await page.getByText('Ready', {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  expect(asked).toBeGreaterThan(0)

  asked = 0
  await titleField(page).pressSequentially(' with a sentence that is long', {delay: 30})
  await expect
    .poll(() => lake.store.get(`drafts.${LIVE_PAGE}`))
    .toMatchObject({title: expect.stringContaining('a sentence that is long')})
  expect(asked).toBe(0)
  await publishDocument(page)
  expect(asked).toBeGreaterThan(0)
})

test('the blocked pages are listed live, those that readers see first, and lead to the page', async () => {
  const {url, lake, signIn} = await begin()
  const elsewhere = connect({url, token: lake.tokenFor('developer')})
  const {page, faults} = await signIn('compliance-reviewer')
  await page.getByTestId('pane-item-Blocked pages').click()
  const rows = page.locator('[data-row]')
  await page.getByText('One page is blocked.').waitFor()
  expect(await rows.allInnerTexts()).toEqual([expect.stringContaining(DRAFT_TITLE)])

  await elsewhere.patch(EDUCATION).set({effectiveUntil: '2026-06-30'}).commit()
  await page.getByText(/^\d pages are blocked/).waitFor()
  const texts = await rows.allInnerTexts()
  expect(texts.at(-1)).toContain('Draft')
  expect(texts.slice(0, -1).every((text) => text.includes('Live'))).toBe(true)
  expect(texts.join()).toContain('expired: its last day was 2026-06-30')

  await elsewhere.patch(EDUCATION).unset(['effectiveUntil']).commit()
  await elsewhere.delete(`drafts.${DRAFT_PAGE}`)
  await page.getByText('No page is blocked.').waitFor()

  await elsewhere.patch(EDUCATION).set({effectiveUntil: '2026-06-30'}).commit()
  await page.getByRole('link', {name: LIVE_TITLE}).press('Enter')
  await page.getByTestId('document-panel-document-title').filter({hasText: LIVE_TITLE}).waitFor()
  expect(faults.errors()).toEqual([])
})

test('a disclaimer shows when it ends and where it is used', async () => {
  const {signIn} = await begin()
  const {page, faults} = await signIn('compliance-reviewer')
  await page.clock.setSystemTime('2026-11-23T12:00:00Z')
  await page.getByTestId('pane-item-Expiring disclaimers').click()
  const row = page.locator(`[data-row="${TELEMEDICINE}"]`)
  await row.getByText('Expires in 38 days').waitFor()
  await row.getByText('One live page shows it').waitFor()
  await row.getByRole('link').click()
  await page.getByRole('tab', {name: 'Where used'}).click()
  await page.locator(`[data-row="${LIVE_PAGE}"]`).getByText('Live').waitFor()
  expect(faults.errors()).toEqual([])
})
