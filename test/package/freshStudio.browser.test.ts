import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {EXIT_CODES} from '../../cli/exitCodes.ts'
import {connect} from '../cli/setup/connect.ts'
import {openBrowser} from '../journey/setup/openBrowser.ts'
import {openStudio} from '../journey/setup/openStudio.ts'
import {linkDisclaimer} from '../journey/steps/linkDisclaimer.ts'
import {openById} from '../journey/steps/openById.ts'
import {publishButton} from '../journey/steps/publishButton.ts'
import {publishDocument} from '../journey/steps/publishDocument.ts'
import {readBlockedReasons} from '../journey/steps/readBlockedReasons.ts'
import {openFreshStudio} from './setup/openFreshStudio.ts'

const PAGE = 'treatment-page-esketamine-nasal-spray'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

test('a Studio by the lines of the README refuses a page without a disclaimer, and publishes it with one', async () => {
  const {caveat} = await openFreshStudio()
  const content = 'node_modules/sanity-plugin-caveat/content'
  const start = caveat('start', '--port', '0', '--content', content)
  const url = await start.ready()
  const token = caveat('token', 'developer')
  await token.ended
  const lake = connect({url, token: token.output().trim()})
  const {page, faults} = await openStudio({browser, url, personId: 'marketing-editor'})

  await openById(page, 'treatmentPage', PAGE)
  await page.getByText('Blocked', {exact: true}).waitFor()
  expect(await publishButton(page).isDisabled()).toBe(true)
  expect(await readBlockedReasons(page)).toContain('links no disclaimer')

  await linkDisclaimer(page, 'General information, not medical advice')
  await page.getByText('Ready', {exact: true}).waitFor()
  await publishDocument(page)
  expect(await lake.getDocument(PAGE)).toMatchObject({
    disclaimers: [{_ref: 'disclaimer-educational-only'}],
  })
  expect(await (await fetch(`${url}/pages`)).text()).toContain('Esketamine nasal spray')
  expect(faults.errors()).toEqual([])

  start.process.kill('SIGINT')
  expect(await start.ended).toBe(EXIT_CODES.ok)
  expect(start.errors()).toBe('')
})
