import {expect, test} from 'vitest'

import {createRepair} from '../../functions/repair/createRepair.ts'
import {incidentOutcomeTitles} from '../../schemas/options/incidentOutcomeTitles.ts'
import {resources} from '../../studio/i18n/resources.ts'
import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openFromList} from './steps/openFromList.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'
const TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'

const begin = useBrowser()

test('a reviewer reads what was taken off the site, and why, and can change nothing about it', async () => {
  const {url, lake, signIn} = await begin()
  const administrator = connect({url, token: lake.tokenFor('developer')})
  await administrator.patch(PAGE).unset(['disclaimers']).commit()
  const repaired = await Array.fromAsync(createRepair({client: administrator}).pages([PAGE]))
  expect(repaired).toMatchObject([{outcome: 'unpublished'}])

  const {page, faults} = await signIn('compliance-reviewer')
  await openFromList(page, resources['structure.caveat.incident'], TITLE)
  const findings = page.getByTestId('field-findings')
  await findings.getByText('This page links no disclaimer.').waitFor()
  const title = page.getByTestId('field-title').getByRole('textbox')
  expect(await title.inputValue()).toBe(TITLE)
  expect(await title.isEditable()).toBe(false)
  const outcome = page.getByTestId('field-outcome').locator('option:checked')
  expect(await outcome.textContent()).toBe(incidentOutcomeTitles.unpublished)
  expect(await page.getByTestId('action-publish').count()).toBe(0)
  expect(await page.getByTestId('field-reason').count()).toBe(0)

  await page.getByTestId('form-view').getByRole('link').filter({hasText: TITLE}).click()
  await expect.poll(() => page.getByTestId('document-panel-document-title').count()).toBe(2)
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})
