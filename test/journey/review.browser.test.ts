import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {approve} from './setup/approve.ts'
import {useReview} from './setup/useReview.ts'
import {openById} from './steps/openById.ts'
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
