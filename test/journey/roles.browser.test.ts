import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openById} from './steps/openById.ts'
import {publishButton} from './steps/publishButton.ts'
import {publishDocument} from './steps/publishDocument.ts'
import {readBlockedReasons} from './steps/readBlockedReasons.ts'

const begin = useBrowser()

test.each([
  ['marketing-editor', 'disclaimer', 'disclaimer-educational-only'],
  ['compliance-reviewer', 'treatmentPage', 'treatment-page-compounded-ketamine-odt'],
])('the %s reads a %s, but the form does not take changes', async (personId, type, id) => {
  const {signIn} = await begin()
  const {page, faults} = await signIn(personId)
  await openById(page, type, id)
  const title = page.getByTestId('field-title').getByRole('textbox')
  await title.waitFor()
  await expect.poll(() => title.isEditable()).toBe(false)
  expect(await publishButton(page).isEnabled()).toBe(false)
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})

test.each([
  ['marketing-editor', 'treatmentPage', 'treatment-page-compounded-ketamine-odt'],
  ['compliance-reviewer', 'disclaimer', 'disclaimer-educational-only'],
])('the %s writes a %s', async (personId, type, id) => {
  const {lake, signIn} = await begin()
  const {page, faults} = await signIn(personId)
  await openById(page, type, id)
  await page.getByTestId('field-title').getByRole('textbox').fill('Reworded')
  await expect.poll(() => lake.store.get(`drafts.${id}`)?.['title']).toBe('Reworded')
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})

test('the marketing editor mends a live page that an administrator stripped of its disclaimers', async () => {
  const {url, lake, signIn} = await begin()
  const id = 'treatment-page-compounded-ketamine-odt'
  const disclaimers = lake.store.get(id)?.['disclaimers']
  const administrator = connect({url, token: lake.tokenFor('developer')})
  const elsewhere = connect({url, token: lake.tokenFor('marketing-editor')})
  await administrator.patch(id).unset(['disclaimers']).commit()
  const {page, faults} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', id)

  await page.getByTestId('field-title').getByRole('textbox').fill('Mended')
  await expect.poll(() => lake.store.get(`drafts.${id}`)?.['title']).toBe('Mended')
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
  expect(await readBlockedReasons(page)).toContain('This page links no disclaimer.')

  // A click while the Studio still validates what was there before would meet its errors.
  const validation = page.getByRole('button', {name: 'Validation', exact: true})
  await validation.waitFor()
  await elsewhere.patch(`drafts.${id}`).set({disclaimers}).commit()
  await validation.waitFor({state: 'hidden'})
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  await publishDocument(page)
  expect(lake.store.get(id)).toMatchObject({title: 'Mended', disclaimers})
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})
