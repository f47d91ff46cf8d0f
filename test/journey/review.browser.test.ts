import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {approve} from './setup/approve.ts'
import {useReview} from './setup/useReview.ts'
import {openById} from './steps/openById.ts'
import {openReleaseCheck} from './steps/openReleaseCheck.ts'
import {publishButton} from './steps/publishButton.ts'
import {publishDocument} from './steps/publishDocument.ts'
import {readBlockedReasons} from './steps/readBlockedReasons.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'
const DRAFT = `drafts.${PAGE}`
const TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'

const begin = useReview()

function titleField(page: Page) {
  return page.getByTestId('field-title').getByRole('textbox')
}

/** Whether the editor may publish, once that is known. */
function untilPublishable(page: Page, publishable: boolean) {
  return expect.poll(() => publishButton(page).isEnabled()).toBe(publishable)
}

test('an approval opens the way to publication without a reload, and one word closes it again', async () => {
  const journey = await begin()
  const {lake} = journey
  const {page, faults} = await journey.signIn('marketing-editor')
  await openById(page, 'treatmentPage', PAGE)
  await page.getByText('Ready', {exact: true}).waitFor()

  await titleField(page).fill(`${TITLE}, revised`)
  await page.getByText('Blocked', {exact: true}).waitFor()
  await untilPublishable(page, false)
  expect(await readBlockedReasons(page)).toMatch(/approv/i)

  await expect.poll(() => lake.store.get(DRAFT)?.['title']).toBe(`${TITLE}, revised`)
  await approve(journey, {id: DRAFT})
  await page.getByText('Ready', {exact: true}).waitFor()
  await untilPublishable(page, true)

  await titleField(page).pressSequentially(' again')
  await page.getByText('Blocked', {exact: true}).waitFor()
  await untilPublishable(page, false)

  await expect.poll(() => lake.store.get(DRAFT)?.['title']).toBe(`${TITLE}, revised again`)
  await approve(journey, {id: DRAFT})
  await untilPublishable(page, true)
  await publishDocument(page)
  expect(lake.store.get(PAGE)).toMatchObject({title: `${TITLE}, revised again`})
  expect(faults.errors()).toEqual([])
})

/** What a window asks the server about reviews from now on. */
function watchReviewRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const {pathname, searchParams} = new URL(request.url())
    const tag = searchParams.get('tag') ?? ''
    if (/caveat\.(?:review|history)/.test(tag)) asked.push(`${tag} ${pathname}`)
  })
  return asked
}

test('typing asks for neither decisions nor a history', async () => {
  const {lake, signIn} = await begin()
  const {page} = await signIn('marketing-editor')
  const asked = watchReviewRequests(page)
  await openById(page, 'treatmentPage', PAGE)
  await page.getByText('Ready', {exact: true}).waitFor()
  await titleField(page).fill(`${TITLE}, revised`)
  await page.getByText('Blocked', {exact: true}).waitFor()
  expect(asked.join('\n')).toContain('/data/listen/')
  expect(asked.join('\n')).toContain('/data/history/')

  asked.length = 0
  await titleField(page).pressSequentially(' with a sentence that is long', {delay: 30})
  await expect
    .poll(() => lake.store.get(DRAFT)?.['title'])
    .toContain('with a sentence that is long')
  expect(asked).toEqual([])
})

test('the blocked pages are listed by their approvals, live', async () => {
  const journey = await begin()
  const {lake, url} = journey
  const editor = connect({url, token: lake.tokenFor('marketing-editor')})
  const {page, faults} = await journey.signIn('compliance-reviewer')
  await page.getByTestId('pane-item-Blocked pages').click()
  const rows = page.locator('[data-row]')
  await page.getByText('One page is blocked.').waitFor()
  expect(await rows.innerText()).toContain('Esketamine')

  const live = {...lake.store.get(PAGE), _id: DRAFT, _type: 'treatmentPage'}
  await editor.create({...live, title: `${TITLE}, revised`})
  await page.getByText('2 pages are blocked.').waitFor()
  await approve(journey, {id: DRAFT})
  await page.getByText('One page is blocked.').waitFor()
  expect(faults.errors()).toEqual([])
})

test('a release is held until its pages are approved in it', async () => {
  const journey = await begin()
  const {lake, url} = journey
  const version = `versions.rSpring.${PAGE}`
  const editor = connect({url, token: lake.tokenFor('marketing-editor')})
  const metadata = {title: 'Spring', releaseType: 'asap'} as const
  await editor.releases.create({releaseId: 'rSpring', metadata})
  const live = {...lake.store.get(PAGE), _id: version, _type: 'treatmentPage'}
  await editor.create({...live, title: `${TITLE}, revised`})

  const {page, faults} = await journey.signIn('marketing-editor')
  const held = await openReleaseCheck(page, 'Spring', 'Compliance check: one page blocks')
  const row = held.locator('[data-row]')
  await row.waitFor()
  expect(await row.innerText()).toMatch(/approv/i)
  await approve(journey, {id: version})
  await held.getByText('Nothing blocks this release.', {exact: false}).waitFor()
  expect(faults.errors()).toEqual([])
})
