import {expect, test} from 'vitest'

import {useBrowser} from './setup/useBrowser.ts'
import {openById} from './steps/openById.ts'
import {publishButton} from './steps/publishButton.ts'

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
