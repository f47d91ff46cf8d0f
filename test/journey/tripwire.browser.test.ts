import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {publishButton} from './steps/publishButton.ts'
import {publishDocument} from './steps/publishDocument.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'

const SUMMARY = 'A summary that nobody has published yet.'

const begin = useBrowser('miscomposed')

function banner(page: Page) {
  return page.getByRole('alert').filter({hasText: 'could go past the publish guard'})
}

/** Opens a page that the rule finds nothing wrong with, as a draft that differs from what is live. */
async function openReadyDraft(basePath: string) {
  const {url, lake, signIn} = await begin()
  const live = lake.store.get(PAGE)
  if (live === undefined) throw new Error(`The sample content lacks ${PAGE}.`)
  await connect({url, token: lake.tokenFor('developer')}).createOrReplace({
    ...live,
    _id: `drafts.${PAGE}`,
    _type: 'treatmentPage',
    summary: SUMMARY,
  })
  const {page, faults} = await signIn('marketing-editor', basePath)
  await page.goto(new URL(`${basePath}/intent/edit/id=${PAGE};type=treatmentPage/`, url).href)
  await page.getByText('Ready', {exact: true}).waitFor()
  return {page, faults, lake}
}

test('a workspace that is in order shows no banner, and publishes', async () => {
  const {page, faults, lake} = await openReadyDraft('/right')
  expect(await banner(page).count()).toBe(0)
  await publishDocument(page)
  expect(lake.store.get(PAGE)).toMatchObject({summary: SUMMARY})
  expect(faults.errors()).toEqual([])
})

test('a type that published each keystroke is named, keeps drafts, and is held', async () => {
  const {page, lake} = await openReadyDraft('/live')
  await banner(page).getByText('liveEdit is set on treatmentPage').waitFor()
  expect(await publishButton(page).isDisabled()).toBe(true)
  await publishButton(page).hover()
  await page.getByText('held until the configuration of this Studio is mended').waitFor()
  await page.getByTestId('field-title').getByRole('textbox').fill('Typed')
  await expect.poll(() => lake.store.get(`drafts.${PAGE}`)).toMatchObject({title: 'Typed'})
  expect(lake.store.get(PAGE)).not.toMatchObject({title: 'Typed'})
})

test('a plugin without its root wrapper says what is unguarded and how to mend it', async () => {
  const {page} = await openReadyDraft('/plugin')
  const mistakes = banner(page).getByRole('listitem')
  // Its requests are held: Sanity gives all workspaces of a dataset the client of the first.
  const codes = mistakes.evaluateAll((items) => items.map((item) => item.dataset['mistake']))
  expect(await codes).toEqual(['types.unguarded', 'actions.unguarded', 'scheduling.legacy'])
  const said = (await mistakes.allInnerTexts()).join(' ')
  expect(said).toContain('treatmentPage, article')
  expect(said).toContain('Wrap the configuration with withCaveat()')
  expect(await publishButton(page).isDisabled()).toBe(true)
})

test('the banner is read and folded by keyboard', async () => {
  const {page} = await openReadyDraft('/plugin')
  const hide = banner(page).getByRole('button', {name: 'Hide details'})
  await hide.focus()
  await page.keyboard.press('Tab')
  const list = page.getByRole('region', {name: 'What is wrong with this Studio'})
  expect(await list.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await list.waitFor({state: 'hidden'})
  await banner(page).getByRole('button', {name: 'Show details'}).click()
  await list.waitFor()
})

test('an action that comes after the guard is named, and what it asks for is refused', async () => {
  const {page, lake} = await openReadyDraft('/afterwards')
  await banner(page).getByText('or something runs after it').waitFor()
  await page.getByRole('button', {name: 'Open document actions'}).click()
  await page.getByRole('menuitem', {name: 'Publish past the guard'}).click()
  const refusal = page.getByRole('alert').filter({hasText: 'Held back by the compliance rule'})
  await refusal.getByText('held until the configuration of this Studio is mended').waitFor()
  expect(lake.store.get(PAGE)).not.toMatchObject({summary: SUMMARY})
})
