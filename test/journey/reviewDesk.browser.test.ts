import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {readDecision} from '../../policy/review/index.ts'
import {connect} from '../cli/setup/connect.ts'
import {useReview} from './setup/useReview.ts'
import {openActionMenu} from './steps/openActionMenu.ts'
import {openById} from './steps/openById.ts'
import {openReviewPanel} from './steps/openReviewPanel.ts'
import {publishButton} from './steps/publishButton.ts'
import {publishDocument} from './steps/publishDocument.ts'
import {signAs} from './steps/signAs.ts'
import {untilReviewState} from './steps/untilReviewState.ts'
import {violationsIn} from './steps/violationsIn.ts'

const PAGE = 'treatment-page-compounded-ketamine-odt'
const TITLE = 'Compounded ketamine orally disintegrating tablets with counseling'

const begin = useReview()

const titleField = (page: Page) => page.getByTestId('field-title').getByRole('textbox')
const banner = (page: Page) => page.getByTestId('caveat-review-banner')
const dialog = (page: Page) => page.getByRole('dialog')

test('an editor and a reviewer take a page through its review, each seeing at once what the other does', async () => {
  const {lake, signIn, url} = await begin()
  const [editor, reviewer] = [await signIn('marketing-editor'), await signIn('compliance-reviewer')]
  await openById(editor.page, 'treatmentPage', PAGE)
  await openById(reviewer.page, 'treatmentPage', PAGE)
  await untilReviewState(editor.page, 'Approved and live')

  await titleField(editor.page).fill(`${TITLE}, revised`)
  await untilReviewState(editor.page, 'Approval out of date')
  await banner(editor.page).getByText('Changed since: Title.').waitFor()
  const editorPanel = await openReviewPanel(editor.page)
  await editorPanel.getByRole('button', {name: 'Request review'}).click()
  await dialog(editor.page).getByLabel('Reviewer').selectOption('Rajiv Nair')
  await dialog(editor.page).getByLabel('Needed by').fill('2099-01-15')
  await dialog(editor.page).getByLabel('Note').fill('Only the title.')
  await dialog(editor.page).getByRole('button', {name: 'Request review'}).click()

  await banner(reviewer.page).getByText('Elena Marsh asked Rajiv Nair for a review').waitFor()
  await banner(reviewer.page).getByText('Note: Only the title.').waitFor()
  const panel = await openReviewPanel(reviewer.page)
  await panel.locator('[data-change="own"]').getByText(', revised').waitFor()
  await panel.getByRole('button', {name: 'Request changes'}).click()
  const sendBack = dialog(reviewer.page).getByRole('button', {name: 'Sign and send back'})
  await dialog(reviewer.page).getByLabel('Sign by typing your full name').fill('Rajiv Nair')
  expect(await sendBack.isDisabled()).toBe(true)
  await dialog(reviewer.page).getByLabel('Reason').fill('Say what was revised.')
  await dialog(reviewer.page).getByLabel('Fields').selectOption('title')
  await dialog(reviewer.page).getByRole('button', {name: 'Add', exact: true}).click()
  await dialog(reviewer.page).getByLabel('About Title').fill('It promises too much.')
  await signAs(reviewer.page, 'Rajiv Nair')

  await banner(editor.page).getByText('Say what was revised.').waitFor()
  await banner(editor.page).getByText('It promises too much.').waitFor()
  await banner(editor.page).getByRole('button', {name: 'Go to Title'}).click()
  await expect
    .poll(() => titleField(editor.page).evaluate((field) => field === document.activeElement))
    .toBe(true)
  await titleField(editor.page).fill(`${TITLE}, second edition`)
  const editorItem = await openActionMenu(editor.page)
  await editorItem('Request review').click()
  await dialog(editor.page).getByRole('button', {name: 'Request review'}).click()

  await untilReviewState(reviewer.page, 'In review')
  const item = await openActionMenu(reviewer.page)
  await item('Approve').click()
  await dialog(reviewer.page).getByLabel('Sign by typing your full name').fill('rajiv nair')
  await titleField(editor.page).fill(`${TITLE}, third edition`)
  await dialog(reviewer.page).getByText('The content has changed since you opened this').waitFor()
  const sign = dialog(reviewer.page).getByRole('button', {name: 'Sign approval'})
  expect(await sign.isDisabled()).toBe(true)
  await reviewer.page.keyboard.press('Escape')
  await dialog(reviewer.page).waitFor({state: 'hidden'})
  await expect
    .poll(() => lake.store.get(`drafts.${PAGE}`)?.['title'])
    .toBe(`${TITLE}, third edition`)
  await panel.locator('[data-change="own"]').getByText('third edition').waitFor()
  await panel.getByRole('button', {name: 'Approve', exact: true}).click()
  await signAs(reviewer.page, 'Rajiv Nair')
  await untilReviewState(reviewer.page, 'Approved')

  await untilReviewState(editor.page, 'Approved')
  await expect.poll(() => publishButton(editor.page).isEnabled()).toBe(true)
  await publishDocument(editor.page)
  expect(lake.store.get(PAGE)).toMatchObject({title: `${TITLE}, third edition`})
  await untilReviewState(editor.page, 'Approved and live')

  await titleField(editor.page).fill(`${TITLE}, third editions`)
  await untilReviewState(editor.page, 'Approval out of date')
  await expect.poll(() => publishButton(editor.page).isDisabled()).toBe(true)
  await titleField(editor.page).fill(`${TITLE}, third edition`)
  await untilReviewState(editor.page, 'Approved and live')

  const client = connect({url, token: lake.tokenFor('compliance-reviewer')})
  const stored: unknown[] = await client.fetch(
    '*[_type == "reviewDecision" && subject == $id] | order(decidedAt)',
    {id: PAGE},
  )
  const [first, asked, approved] = stored.map(readDecision)
  expect(asked).toMatchObject({decision: 'changesRequested', previousHash: first?.hash})
  expect(approved).toMatchObject({
    decision: 'approved',
    previousHash: asked?.hash,
    contributors: ['marketing-editor'],
  })
  for (const {faults} of [editor, reviewer]) {
    expect(faults.errors()).toEqual([])
    expect(faults.refusals()).toEqual([])
  }
})

test('who edited a draft cannot approve it, and the Studio says why', async () => {
  const {signIn} = await begin()
  const {page, faults} = await signIn('editor-and-reviewer')
  await openById(page, 'treatmentPage', PAGE)
  await titleField(page).fill(`${TITLE}, revised`)
  const panel = await openReviewPanel(page)
  await panel.getByText('You have edited this document since it was last published.').waitFor()
  const approve = panel.getByRole('button', {name: 'Approve', exact: true})
  expect(await approve.isDisabled()).toBe(true)
  const item = await openActionMenu(page)
  await expect.poll(() => item('Approve').isDisabled()).toBe(true)
  await page.keyboard.press('Escape')

  const other = await signIn('second-reviewer')
  await openById(other.page, 'treatmentPage', PAGE)
  const otherPanel = await openReviewPanel(other.page)
  await otherPanel.getByRole('button', {name: 'Approve', exact: true}).click()
  await signAs(other.page, 'Maya Lindqvist')
  await untilReviewState(page, 'Approved')
  expect(faults.errors()).toEqual([])
  expect(other.faults.errors()).toEqual([])
})

test('the language of the Studio can be chosen, and the review speaks it', async () => {
  const {signIn} = await begin()
  const {page, faults} = await signIn('compliance-reviewer')
  await openById(page, 'treatmentPage', PAGE)
  await untilReviewState(page, 'Approved and live')
  await page.getByRole('button', {name: 'Language: English (US)'}).click()
  await page.getByRole('menuitem', {name: 'Deutsch'}).click()
  await untilReviewState(page, 'Freigegeben und live')
  await page.getByRole('button', {name: 'Prüfung', exact: true}).click()
  const panel = page.getByTestId('caveat-review')
  await panel.getByRole('button', {name: 'Änderungen verlangen'}).click()
  await dialog(page).getByLabel('Begründung').waitFor()
  expect(faults.errors()).toEqual([])
})

test('axe finds nothing in what a reviewer sees, and keys alone are enough to decide', async () => {
  const {lake, signIn, url} = await begin()
  const client = connect({url, token: lake.tokenFor('marketing-editor')})
  const {_rev, ...live} = {...lake.store.get(PAGE)}
  await client.create({
    ...live,
    _id: `drafts.${PAGE}`,
    _type: 'treatmentPage',
    title: TITLE.slice(4),
  })
  const {page} = await signIn('compliance-reviewer')
  await openById(page, 'treatmentPage', PAGE)
  const panel = await openReviewPanel(page)
  await panel.locator('[data-change="own"]').waitFor()
  expect(await violationsIn(page, '[data-testid="caveat-review"]')).toEqual([])
  expect(await violationsIn(page, '[data-testid="caveat-review-banner"]')).toEqual([])

  const approve = panel.getByRole('button', {name: 'Approve', exact: true})
  await approve.focus()
  await page.keyboard.press('Enter')
  await dialog(page).waitFor()
  expect(await violationsIn(page, '[role="dialog"]')).toEqual([])
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({state: 'hidden'})
  await expect
    .poll(() => approve.evaluate((button) => button === document.activeElement))
    .toBe(true)

  await page.keyboard.press('Enter')
  await dialog(page).getByLabel('Sign by typing your full name').focus()
  await page.keyboard.type('Rajiv Nair')
  await page.keyboard.press('Enter')
  await untilReviewState(page, 'Approved')
})
