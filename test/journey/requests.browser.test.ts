import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'
const TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'
const MISSING = 'This page links no disclaimer.'
const IN_GOOD_TIME = '2030-01-01T10:00:00.000Z'

const begin = useBrowser('releases')

/** A lake with the page as it is live, and a client that nothing holds. */
async function beginWithPage() {
  const journey = await begin()
  const {lake, url} = journey
  const free = connect({url, token: lake.tokenFor('developer')})
  const stored = lake.store.get(PAGE)
  const disclaimers = stored?.['disclaimers']
  const live = {...stored, _id: PAGE, _type: 'treatmentPage', disclaimers}
  return {...journey, free, live}
}

/** What the message in the corner says, once it is there. */
async function readRefusal(page: Page): Promise<string> {
  const refusal = page.getByTestId('caveat-refusal')
  await refusal.waitFor()
  return refusal.innerText()
}

test('a tool that strips a live page of its disclaimers is refused, and the message leads to the page', async () => {
  const {lake, live, url, signIn} = await beginWithPage()
  const {page, faults} = await signIn('developer')
  await page.goto(new URL('/write', url).href)
  await page.getByRole('button', {name: 'Strip the page'}).click()
  const said = await readRefusal(page)
  expect(said).toContain(TITLE)
  expect(said).toContain(MISSING)
  await page.locator('output').filter({hasText: MISSING}).waitFor()
  expect(lake.store.get(PAGE)).toMatchObject({disclaimers: live.disclaimers})

  await page.getByRole('link', {name: 'Open Compliance'}).click()
  await page.getByTestId('document-panel-document-title').filter({hasText: TITLE}).waitFor()
  await page.getByTestId('caveat-compliance').waitFor()
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})

test('a release is not reverted at once to a page without disclaimers', async () => {
  const {free, lake, live, url, signIn} = await beginWithPage()
  await free.createOrReplace({...live, disclaimers: []})
  await free.releases.create({releaseId: 'rMend', metadata: {title: 'Mend', releaseType: 'asap'}})
  await free.create({...live, _id: `versions.rMend.${PAGE}`})
  await free.releases.publish({releaseId: 'rMend'})

  const {page, faults} = await signIn('developer')
  await page.goto(new URL('/releases/rMend', url).href)
  await page.getByRole('button', {name: 'Revert release'}).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('1 document will be restored').waitFor()
  await dialog.getByLabel('Immediately revert the release').check()
  await dialog.getByTestId('confirm-button').click()
  expect(await readRefusal(page)).toContain(MISSING)
  await page.getByText('Failed to revert', {exact: false}).waitFor()
  expect(lake.store.get(PAGE)).toMatchObject({disclaimers: live.disclaimers})
  expect(faults.refusals()).toEqual([])
})

test('a scheduled draft that is blocked is not published now, from its chip either', async () => {
  const {free, lake, live, url, signIn} = await beginWithPage()
  const releaseId = 'rScheduled'
  await free.releases.create({
    releaseId,
    metadata: {
      title: 'Scheduled',
      releaseType: 'scheduled',
      cardinality: 'one',
      intendedPublishAt: IN_GOOD_TIME,
    },
  })
  await free.create({...live, _id: `versions.${releaseId}.${PAGE}`, disclaimers: []})
  await free.releases.schedule({releaseId, publishAt: IN_GOOD_TIME})

  const {page, faults} = await signIn('developer')
  const address = `/intent/edit/id=${PAGE};type=treatmentPage/?perspective=${releaseId}`
  await page.goto(new URL(address, url).href)
  await page.getByText('Blocked', {exact: true}).waitFor()
  await page
    .locator('[data-testid*="chip"]')
    .filter({hasText: 'Scheduled'})
    .first()
    .click({button: 'right'})
  await page.getByRole('menuitem', {name: 'Publish now'}).click()
  await page.getByRole('dialog').getByTestId('confirm-button').click()
  expect(await readRefusal(page)).toContain(MISSING)
  await page.getByText('Failed to publish the scheduled draft', {exact: false}).waitFor()
  expect(lake.store.get(PAGE)).toMatchObject({disclaimers: live.disclaimers})
  expect(faults.refusals()).toEqual([])
})
