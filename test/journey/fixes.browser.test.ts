import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openById} from './steps/openById.ts'
import {openCompliance} from './steps/openCompliance.ts'
import {publishButton} from './steps/publishButton.ts'
import {publishDocument} from './steps/publishDocument.ts'

const DRAFT_PAGE = 'treatment-page-esketamine-nasal-spray'
const SPRAY = {_key: 'spray', _type: 'reference', _ref: 'treatment-esketamine-nasal-spray'}
const TABLET = {_key: 'tablet', _type: 'reference', _ref: 'treatment-compounded-ketamine-odt'}
const EDUCATION = 'disclaimer-educational-only'
const READY = 'Nothing blocks this page.'

const begin = useBrowser()

test('one click adds the required disclaimers, a second one chooses, and the page can be published', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  await developer
    .patch(`drafts.${DRAFT_PAGE}`)
    .set({treatments: [SPRAY, TABLET]})
    .commit()
  const {page, faults} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', DRAFT_PAGE)
  const panel = await openCompliance(page)
  await panel.getByRole('button', {name: 'Add the 2 required disclaimers'}).click()
  const spoken = page.getByTestId('caveat-spoken')
  await expect
    .poll(() => spoken.textContent())
    .toBe('2 disclaimers were added. One thing blocks this page.')

  const choose = panel.getByRole('button', {name: /^Choose a disclaimer/})
  await expect.poll(() => choose.evaluate((button) => button === document.activeElement)).toBe(true)
  await choose.press('Enter')
  const choice = page.getByRole('menuitem', {name: /^Compounded ketamine: regulatory status/})
  await choice.press('Enter')
  await panel.getByText(READY, {exact: true}).waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  await publishDocument(page)
  expect(lake.store.get(DRAFT_PAGE)?.['disclaimers']).toMatchObject([
    {_type: 'reference', _ref: EDUCATION},
    {_type: 'reference', _ref: 'disclaimer-ketamine-safety'},
    {_type: 'reference', _ref: 'disclaimer-compounded-ketamine-not-approved'},
  ])
  expect(faults.errors()).toEqual([])
})

test('a weak link becomes strong, one that leads nowhere goes, and a risk gets its place', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  const disclaimers = [
    {_key: 'weak', _type: 'reference', _ref: EDUCATION, _weak: true},
    {_key: 'gone', _type: 'reference', _ref: 'disclaimer-gone', _weak: true},
  ]
  await developer.patch(`drafts.${DRAFT_PAGE}`).set({disclaimers, 'safety.risks': []}).commit()
  const {page, faults} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', DRAFT_PAGE)
  const panel = await openCompliance(page)
  await panel.getByRole('button', {name: /^Make the link strong/}).click()
  await panel.getByRole('button', {name: /^Remove the link/}).click()
  await panel.getByRole('button', {name: /^Name a risk/}).click()
  const name = page.getByTestId(/^field-safety\.risks.*\.name$/).getByRole('textbox')
  await name.waitFor()
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('Sleepiness')
  await panel.getByText(READY, {exact: true}).waitFor()

  const stored = () => lake.store.get(`drafts.${DRAFT_PAGE}`)
  await expect
    .poll(() => stored()?.['safety'])
    .toMatchObject({risks: [{_type: 'safetyRisk', name: 'Sleepiness'}]})
  expect(stored()?.['disclaimers']).toEqual([{_key: 'weak', _type: 'reference', _ref: EDUCATION}])
  expect(faults.errors()).toEqual([])
})

test('who may not change a page is shown the fixes, and why they are out of reach', async () => {
  const {signIn} = await begin()
  const {page} = await signIn('compliance-reviewer')
  await openById(page, 'treatmentPage', DRAFT_PAGE)
  const panel = await openCompliance(page)
  await panel.getByText('You may read this page but not change it.').waitFor()
  const add = panel.getByRole('button', {name: 'Add the required disclaimer'})
  await add.waitFor()
  expect(await add.isDisabled()).toBe(true)
})
