import {writeFile} from 'node:fs/promises'
import path from 'node:path'

import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {EXIT_CODES} from '../../cli/exitCodes.ts'
import {LOCAL_DATASET} from '../../cli/start/localDataset.ts'
import {connect} from '../cli/setup/connect.ts'
import {createFolder} from '../cli/setup/createFolder.ts'
import {runCaveat} from '../cli/setup/runCaveat.ts'
import {approve} from './setup/approve.ts'
import {useReview} from './setup/useReview.ts'
import {openById} from './steps/openById.ts'
import {openQueue} from './steps/openQueue.ts'
import {openReviewPanel} from './steps/openReviewPanel.ts'
import {violationsIn} from './steps/violationsIn.ts'
import {untilReviewState} from './steps/untilReviewState.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'
const ARTICLE = 'article-how-ketamine-is-thought-to-work'
const EDUCATION = 'disclaimer-educational-only'

const begin = useReview()

const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`)
const section = (page: Page, name: RegExp) => page.getByRole('link', {name})
const dialog = (page: Page) => page.getByRole('dialog')

test('what an editor asks for appears in the queue of the reviewer, which the keyboard opens', async () => {
  const {lake, signIn, url} = await begin()
  const {page, faults} = await signIn('compliance-reviewer')
  await openQueue(page)
  await page.getByText('No open review is assigned to you.').waitFor()

  const editor = await signIn('marketing-editor')
  await openById(editor.page, 'treatmentPage', PAGE)
  await untilReviewState(editor.page, 'Approved and live')
  const panel = await openReviewPanel(editor.page)
  await editor.page.getByTestId('field-title').getByRole('textbox').fill('Tablets, revised')
  await untilReviewState(editor.page, 'Approval out of date')
  await panel.getByRole('button', {name: 'Request review'}).click()
  await dialog(editor.page).getByLabel('Reviewer').selectOption('Rajiv Nair')
  await dialog(editor.page).getByLabel('Note').fill('The regulator asks.')
  await dialog(editor.page).getByRole('button', {name: 'Request review'}).click()

  await row(page, PAGE).getByText('No due day · with Rajiv Nair · asked by Elena Marsh').waitFor()
  await row(page, PAGE).getByText('The regulator asks.').waitFor()
  await section(page, /^Mine\s*1$/).waitFor()

  const elsewhere = connect({url, token: lake.tokenFor('marketing-editor')})
  await elsewhere.create({
    _type: 'reviewRequest',
    subject: ARTICLE,
    subjectType: 'article',
    requestedBy: {id: 'marketing-editor', name: 'Elena Marsh'},
    requestedAt: new Date().toISOString(),
    assignee: {id: 'compliance-reviewer', name: 'Rajiv Nair'},
    dueAt: '2026-01-01',
  })
  await section(page, /^Overdue\s*1$/).waitFor()
  const links = page.locator('[data-row] a')
  await expect.poll(() => links.count()).toBe(2)
  expect(await violationsIn(page, '[data-testid="caveat-queue"]')).toEqual([])
  await links.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByTestId('document-panel-document-title').waitFor()
  expect(page.url()).toContain(PAGE)
  expect(faults.errors()).toEqual([])
})

test('the queue is narrowed by filters that its address keeps', async () => {
  const {signIn} = await begin()
  const {page} = await signIn('second-reviewer')
  await openQueue(page)
  await page.getByTestId('caveat-queue-sections').getByText('Recently decided').click()
  await row(page, PAGE).waitFor()
  await page.getByLabel('Type', {exact: true}).selectOption('Disclaimer')
  await row(page, PAGE).waitFor({state: 'detached'})
  await page.getByLabel('Search by title').fill('GENERAL info')
  await expect.poll(() => page.locator('[data-row]').count()).toBe(1)

  await page.reload()
  await row(page, EDUCATION).waitFor()
  await expect.poll(() => page.locator('[data-row]').count()).toBe(1)
  await page.getByRole('button', {name: 'Clear filters'}).click()
  await row(page, PAGE).waitFor()
  await page.getByLabel('Search by title').fill('no such thing')
  await page.getByText('Nothing here fits the filters.').waitFor()
})

test('a disclaimer that says something else makes the live pages stale in the queue', async () => {
  const journey = await begin()
  const {lake, signIn, url} = journey
  const {page, faults} = await signIn('second-reviewer')
  await openQueue(page)
  await page.getByTestId('caveat-queue-sections').getByText('Approval out of date').click()
  await page.getByText('Everything that was approved is still as it was approved.').waitFor()

  const elsewhere = connect({url, token: lake.tokenFor('developer')})
  await elsewhere.patch(EDUCATION).set({shortText: 'This says something else.'}).commit()
  await row(page, EDUCATION)
    .getByText('Changed since it was approved: the document itself')
    .waitFor()
  await approve(journey, {id: EDUCATION})
  await row(page, EDUCATION).waitFor({state: 'detached'})
  for (const id of [PAGE, ARTICLE]) {
    await row(page, id).getByText('Changed since it was approved: “General information').waitFor()
    await row(page, id).getByText('Approval out of date').waitFor()
  }
  expect(faults.errors()).toEqual([])
})

test('all pages that show a disclaimer are asked about, and withdrawn, together', async () => {
  const {lake, signIn, url} = await begin()
  const {page, faults} = await signIn('compliance-reviewer')
  await openById(page, 'disclaimer', EDUCATION)
  await page.getByRole('button', {name: 'Impact', exact: true}).click()
  const impact = page.getByTestId('caveat-impact')
  await impact.getByText('A change of this document reaches 2 pages.').waitFor()
  expect(await violationsIn(page, '[data-testid="caveat-impact"]')).toEqual([])
  await impact.getByRole('button', {name: 'Request re-review…'}).click()
  await dialog(page).getByRole('button', {name: 'Request 2 reviews'}).click()
  await expect.poll(() => impact.getByText('In review', {exact: true}).count()).toBe(2)
  expect(await impact.getByRole('button', {name: 'Request re-review…'}).isEnabled()).toBe(false)

  await impact.getByRole('button', {name: 'Withdraw 2 live pages…'}).click()
  const sign = dialog(page).getByRole('button', {name: 'Sign and take 2 pages down'})
  await dialog(page).getByLabel('Sign by typing your full name').fill('Rajiv Nair')
  expect(await sign.isDisabled()).toBe(true)
  await dialog(page).getByLabel('Reason').fill('The regulator has warned of it.')
  expect(await violationsIn(page, '[role="dialog"] form')).toEqual([])
  // Something links one of them, so that none can go, until the link is gone.
  const administrator = connect({url, token: lake.tokenFor('developer')})
  await administrator.create({
    _id: 'index',
    _type: 'condition',
    main: {_type: 'reference', _ref: PAGE},
  })
  await sign.click()
  await dialog(page).getByText('they are all STILL LIVE').waitFor()
  expect([lake.store.get(PAGE), lake.store.get(ARTICLE)]).not.toContain(undefined)
  await administrator.delete('index')
  await dialog(page).getByRole('button', {name: 'Take down, once more'}).click()
  await dialog(page).getByText('2 pages were taken down').waitFor()
  for (const id of [PAGE, ARTICLE]) {
    expect(lake.store.get(id)).toBeUndefined()
    expect(lake.store.get(`drafts.${id}`)).toBeDefined()
  }
  await dialog(page).getByRole('button', {name: 'Close', exact: true}).click()
  await impact.getByText('None of them is live.').waitFor()

  await openQueue(page)
  await page.getByTestId('caveat-queue-sections').getByText('Waiting for the editor').click()
  await row(page, PAGE).getByText('The regulator has warned of it.').waitFor()

  const file = path.join(await createFolder(), 'export.ndjson')
  const exported = await fetch(`${url}/v2025-02-19/data/export/${LOCAL_DATASET.dataset}`, {
    headers: {authorization: `Bearer ${lake.tokenFor('developer')}`},
  })
  await writeFile(file, await exported.text())
  const verify = runCaveat(['ledger', 'verify', '--file', file])
  expect(await verify.ended).toBe(EXIT_CODES.ok)
  expect(verify.output()).toContain('The chain holds.')
  expect(faults.errors()).toEqual([])
})

test('a reviewer withdraws one page from its menu, and nobody else is offered that', async () => {
  const {lake, signIn} = await begin()
  const {page} = await signIn('compliance-reviewer')
  await openById(page, 'treatmentPage', PAGE)
  await page.locator('[data-testid="action-menu-button"]:enabled').click()
  await page.getByRole('menuitem', {name: 'Approve', exact: true}).waitFor()
  const withheld = page.getByRole('menuitem', {name: /^(?:Unpublish|Delete|Duplicate)/})
  expect(await withheld.count()).toBe(0)
  await page.getByRole('menuitem', {name: 'Withdraw page…', exact: true}).click()
  await dialog(page).getByLabel('Reason').fill('A recall.')
  await dialog(page).getByLabel('Sign by typing your full name').fill('Rajiv Nair')
  await dialog(page).getByRole('button', {name: 'Sign and take it down'}).click()
  await page.getByText('One page was taken down').first().waitFor()
  expect(lake.store.get(PAGE)).toBeUndefined()
  expect(lake.store.get(ARTICLE)).toBeDefined()

  const editor = await signIn('marketing-editor')
  await openById(editor.page, 'article', ARTICLE)
  await editor.page.locator('[data-testid="action-menu-button"]:enabled').click()
  await editor.page.getByRole('menuitem', {name: /^Delete/}).waitFor()
  expect(await editor.page.getByRole('menuitem', {name: /^Withdraw page/}).count()).toBe(0)
})
