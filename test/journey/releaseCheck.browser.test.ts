import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openCompliance} from './steps/openCompliance.ts'
import {openReleaseCheck} from './steps/openReleaseCheck.ts'

const LIVE_PAGE = 'treatment-page-compounded-ketamine-odt'
const LIVE_TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'
const DRAFT_PAGE = 'treatment-page-esketamine-nasal-spray'
const DRAFT_TITLE = 'Esketamine nasal spray (Spravato) for treatment-resistant depression'
const ARTICLE = 'article-how-ketamine-is-thought-to-work'
const EDUCATION = 'disclaimer-educational-only'
const TELEMEDICINE = 'disclaimer-telemedicine-prescribing-2026'
const RELEASE = 'rspring'

/** After the last day of the disclaimer about video visits. */
const SPRING = '2027-03-15T09:00:00Z'

const begin = useBrowser()

async function planRelease(developer: SanityClient, publishedIds: readonly string[]) {
  const metadata = {title: 'Spring', releaseType: 'scheduled', intendedPublishAt: SPRING} as const
  await developer.releases.create({releaseId: RELEASE, metadata})
  for (const publishedId of publishedIds) {
    const baseId = publishedId === DRAFT_PAGE ? `drafts.${publishedId}` : publishedId
    await developer.createVersion({releaseId: RELEASE, publishedId, baseId})
  }
}

/** Opens the page that is live, as the release has it. */
async function openVersion(page: Page) {
  const address = `/intent/edit/id=${LIVE_PAGE};type=treatmentPage/?perspective=${RELEASE}`
  await page.goto(new URL(address, page.url()).href)
}

test('the check of a release lists what blocks it at its time, and nothing once that is mended', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  await planRelease(developer, [LIVE_PAGE, DRAFT_PAGE])
  const {page, faults} = await signIn('marketing-editor')
  const dialog = await openReleaseCheck(page, 'Spring', 'Compliance check: 2 pages block')
  await page.getByText('Errors (2)').waitFor()
  await dialog.getByText('2 pages block this release.').waitFor()
  await dialog.getByText('Judged as of March 15, 2027').waitFor()
  const rows = dialog.locator('[data-row]')
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(new RegExp(`${LIVE_TITLE}[^]*its last day was 2026-12-31`)),
    expect.stringContaining('This page links no disclaimer.'),
  ])

  await dialog.getByRole('link', {name: DRAFT_TITLE}).click()
  const panel = await openCompliance(page)
  await panel.getByRole('button', {name: 'Add the required disclaimer'}).click()
  await panel.getByText('Nothing blocks this page.', {exact: true}).waitFor()
  await expect
    .poll(() => lake.store.get(`versions.${RELEASE}.${DRAFT_PAGE}`)?.['disclaimers'])
    .toMatchObject([{_ref: EDUCATION}])
  expect(lake.store.get(`drafts.${DRAFT_PAGE}`)?.['disclaimers']).toBeUndefined()

  await developer
    .patch(`versions.${RELEASE}.${LIVE_PAGE}`)
    .unset([`disclaimers[_ref == "${TELEMEDICINE}"]`])
    .commit()
  const clean = await openReleaseCheck(page, 'Spring', 'Compliance check: nothing blocks')
  await clean.getByText('Nothing blocks this release. Its 2 pages can go live.').waitFor()
  expect(faults.errors()).toEqual([])
})

test('the check names the live pages that a release would break', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  await planRelease(developer, [])
  await developer.unpublishVersion({releaseId: RELEASE, publishedId: EDUCATION})
  const {page} = await signIn('marketing-editor')
  const dialog = await openReleaseCheck(page, 'Spring', 'Compliance check: breaks 2 live pages')
  await dialog.getByText('No page in this release is blocked, but see below.').waitFor()
  await dialog.locator(`[data-row="${ARTICLE}"]`).getByText('Live').waitFor()
  const reasons = await dialog.locator(`[data-row="${LIVE_PAGE}"]`).innerText()
  expect(reasons).toContain(
    '“General information, not medical advice” is taken off the site by this release',
  )
})

test('when the time of a release changes, its open page is judged anew', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  await planRelease(developer, [LIVE_PAGE])
  const {page} = await signIn('marketing-editor')
  await openVersion(page)
  const panel = await openCompliance(page)
  await panel.getByText('its last day was 2026-12-31').waitFor()

  const plan = async (metadata: {title: string; releaseType: 'asap' | 'scheduled'}) =>
    developer.releases.edit({releaseId: RELEASE, patch: {set: {metadata}}})
  await plan({title: 'Spring', releaseType: 'asap'})
  await panel.getByText('Nothing blocks this page.', {exact: true}).waitFor()
  await expect.poll(() => page.getByText('Ready', {exact: true}).isVisible()).toBe(true)
})

test('typing in a version asks the server for no evidence, and not for its release', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  await planRelease(developer, [LIVE_PAGE])
  const {page} = await signIn('marketing-editor')
  const asked: string[] = []
  page.on('request', (request) => {
    const tag = new URL(request.url()).searchParams.get('tag') ?? ''
    if (/\.(?:caveat\.evidence|caveat\.release|preview\.observe-document)$/.test(tag))
      asked.push(tag)
  })
  await openVersion(page)
  const panel = await openCompliance(page)
  await panel.getByText('its last day was 2026-12-31').waitFor()
  expect(asked).not.toEqual([])

  const title = page.getByTestId('field-title').getByRole('textbox')
  asked.length = 0
  await title.pressSequentially(' with more words', {delay: 30})
  await expect
    .poll(() => lake.store.get(`versions.${RELEASE}.${LIVE_PAGE}`)?.['title'])
    .toContain('with more words')
  await page.getByText('Saved', {exact: true}).waitFor()
  expect(asked).toEqual([])
})
