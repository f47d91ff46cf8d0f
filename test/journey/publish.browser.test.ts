import {expect, test} from 'vitest'

import {resources} from '../../studio/i18n/resources.ts'
import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {linkDisclaimer} from './steps/linkDisclaimer.ts'
import {openById} from './steps/openById.ts'
import {openFromList} from './steps/openFromList.ts'
import {publishButton} from './steps/publishButton.ts'
import {publishDocument} from './steps/publishDocument.ts'
import {readBlockedReasons} from './steps/readBlockedReasons.ts'
import {readPreview} from './steps/readPreview.ts'
import {readUses} from './steps/readUses.ts'

const PAGE = 'treatment-page-esketamine-nasal-spray'
const TITLE = 'Esketamine nasal spray (Spravato) for treatment-resistant depression'
const BOXED_WARNING = 'Esketamine nasal spray: boxed warning (US)'
const NOT_ADVICE = 'General information, not medical advice'

const begin = useBrowser()

test('a page goes live with its disclaimers, and these cannot be withdrawn then', async () => {
  const {url, lake, signIn} = await begin()
  const reader = connect({url}).withConfig({perspective: 'published'})
  const pageAsRead = () => reader.fetch('*[_id == $id][0]{title, disclaimers}', {id: PAGE})
  const {page, faults} = await signIn('marketing-editor')

  await openFromList(page, 'Treatment pages', TITLE)
  expect(await publishButton(page).isDisabled()).toBe(true)
  expect(await readBlockedReasons(page)).toContain('This page links no disclaimer.')

  await linkDisclaimer(page, BOXED_WARNING)
  await expect.poll(() => readBlockedReasons(page)).toContain('educational purposes only')
  expect(await publishButton(page).isDisabled()).toBe(true)
  expect(await pageAsRead()).toBeNull()

  await linkDisclaimer(page, NOT_ADVICE)
  await publishDocument(page)
  expect(await pageAsRead()).toMatchObject({
    title: TITLE,
    disclaimers: [
      {_ref: 'disclaimer-esketamine-boxed-warning'},
      {_ref: 'disclaimer-educational-only'},
    ],
  })
  expect(await readPreview(page, TITLE)).toContain('It is not medical advice')
  await page.getByText(resources['preview.version.unchanged']).waitFor()

  const reviewer = await signIn('compliance-reviewer')
  await openById(reviewer.page, 'disclaimer', 'disclaimer-esketamine-boxed-warning')
  expect(await readUses(reviewer.page)).toContain(TITLE)
  expect(await reviewer.page.getByTestId('action-unpublish').isDisabled()).toBe(true)
  expect(lake.store.get('disclaimer-esketamine-boxed-warning')).toBeDefined()

  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
  expect(reviewer.faults.errors()).toEqual([])
  expect(reviewer.faults.refusals()).toEqual([])
})
