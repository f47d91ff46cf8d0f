import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openFromList} from './steps/openFromList.ts'
import {publishButton} from './steps/publishButton.ts'
import {readBlockedReasons} from './steps/readBlockedReasons.ts'

const TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'
const DISCLAIMER = 'disclaimer-educational-only'

const begin = useBrowser()

test('a page is held and let go without a reload, as its disclaimers change elsewhere', async () => {
  const {url, lake, signIn} = await begin()
  const {page, faults} = await signIn('marketing-editor')
  await openFromList(page, 'Treatment pages', TITLE)
  await page.getByTestId('field-title').getByRole('textbox').fill(`${TITLE}, revised`)
  await page.getByText('Ready', {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)

  const elsewhere = connect({url, token: lake.tokenFor('compliance-reviewer')})
  await elsewhere.patch(DISCLAIMER).set({effectiveUntil: '2026-06-30'}).commit()
  await page.getByText('Blocked', {exact: true}).waitFor()
  expect(await publishButton(page).isDisabled()).toBe(true)
  expect(await readBlockedReasons(page)).toContain('General information, not medical advice')

  await elsewhere.patch(DISCLAIMER).unset(['effectiveUntil']).commit()
  await page.getByText('Ready', {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  expect(faults.errors()).toEqual([])
})
