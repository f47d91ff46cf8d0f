import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {connect} from '../cli/setup/connect.ts'
import {addToRelease} from './steps/addToRelease.ts'
import {chooseInReleaseMenu} from './steps/chooseInReleaseMenu.ts'
import {createRelease} from './steps/createRelease.ts'
import {openFromList} from './steps/openFromList.ts'
import {openRelease} from './steps/openRelease.ts'
import {pickPublishTime} from './steps/pickPublishTime.ts'
import {useBrowser} from './setup/useBrowser.ts'
import type {Journey} from './setup/useStudioOf.ts'

const CONDITION = 'condition-anxiety-disorders'
const condition = {title: 'Anxiety disorders', detail: 'F41.9'}
const RENAMED = 'Anxiety disorder'

const begin = useBrowser()

const confirm = (page: Page) => page.getByTestId('confirm-button').click()

async function rename(page: Page, name: string) {
  await page.getByTestId('field-name').locator('input').fill(name)
}

/** What is stored of the one release and of the condition, as it changes. */
function watch({url, lake}: Journey) {
  const reader = connect({url}).withConfig({perspective: 'published'})
  const released = () => [...lake.store.lookup.idsOfType('system.release')]
  const versions = () =>
    [...lake.store.lookup.idsOfGroup(CONDITION)].filter((id) => id.startsWith('versions.'))
  return {
    liveName: () => reader.fetch('*[_id == $id][0].name', {id: CONDITION}),
    state: () => lake.store.get(released()[0] ?? '')?.['state'],
    releases: () => released().length,
    versions: () => versions().map((id) => lake.store.get(id)?.['name']),
  }
}

/** The Studio finds out by dry runs what is possible, and does not mind a refusal. */
const onlyProbes = (refusals: string[]) =>
  refusals.every((refusal) => /^409 POST .*\/data\/actions/.test(refusal))

test('a release is filled, edited, goes live in one go, and is taken back', async () => {
  const journey = await begin()
  const {liveName, versions, state, releases} = watch(journey)
  const {page, faults} = await journey.signIn('marketing-editor')
  await createRelease(page, 'Spring wording')
  await addToRelease(page, condition)
  expect(versions()).toEqual([condition.title])

  await page.getByTestId('table-row').getByText(condition.title).click()
  await page.getByTestId('document-panel-document-title').waitFor()
  await rename(page, RENAMED)
  await expect.poll(versions).toEqual([RENAMED])
  expect(await liveName()).toBe(condition.title)

  await openRelease(page, 'Spring wording')
  await page.getByTestId('table-row').getByText(RENAMED).waitFor()
  await page.getByTestId('publish-all-button').click()
  await confirm(page)
  await page.getByText('This release is published successfully.').waitFor()
  expect(await liveName()).toBe(RENAMED)
  expect(versions()).toEqual([])
  expect(state()).toBe('published')
  await page.getByTestId('table-row').getByText(RENAMED).waitFor()

  await page.getByRole('button', {name: 'Activity'}).click()
  await page.getByText('Published the').waitFor()
  await page.getByText('Added a document version').waitFor()

  await page.getByTestId('revert-button').click()
  await page.getByTestId('revert-summary-restore').waitFor()
  await page.getByLabel('Immediately revert the release').check()
  await confirm(page)
  await expect.poll(liveName).toBe(condition.title)
  expect(releases()).toBe(2)
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})

test('a release is scheduled and locked, unscheduled, archived, brought back and forgotten', async () => {
  const journey = await begin()
  const {liveName, versions, state, releases} = watch(journey)
  const {page, faults} = await journey.signIn('marketing-editor')
  await createRelease(page, 'Autumn wording')
  await addToRelease(page, condition)

  await chooseInReleaseMenu(page, 'schedule-button')
  await pickPublishTime(page, 'Nov 30, 2040 10:00')
  await expect.poll(state).toBe('scheduled')
  await page.getByTestId('table-row').getByText(condition.title).click()
  await page.getByText('Scheduled to be published on').waitFor()
  const name = page.getByTestId('field-name').locator('input')
  await expect.poll(() => name.getAttribute('readonly')).not.toBeNull()

  await openRelease(page, 'Autumn wording')
  await page.getByRole('button', {name: 'Unschedule release'}).click()
  await confirm(page)
  await expect.poll(state).toBe('active')

  await chooseInReleaseMenu(page, 'archive-release')
  await confirm(page)
  await page.getByText('This release is archived').waitFor()
  expect(versions()).toEqual([])
  await page.getByTestId('table-row').getByText(condition.title).waitFor()

  await chooseInReleaseMenu(page, 'unarchive-release')
  await expect.poll(versions).toEqual([condition.title])
  expect(state()).toBe('active')

  await chooseInReleaseMenu(page, 'archive-release')
  await confirm(page)
  await page.getByText('This release is archived').waitFor()
  await chooseInReleaseMenu(page, 'delete-release')
  await confirm(page)
  await expect.poll(releases).toBe(0)
  expect(await liveName()).toBe(condition.title)
  expect(faults.errors()).toEqual([])
  expect(onlyProbes(faults.refusals())).toBe(true)
})

test('a draft is scheduled, paused to be edited, scheduled anew and published at once', async () => {
  const journey = await begin()
  const {liveName, versions, state} = watch(journey)
  const {page, faults} = await journey.signIn('marketing-editor')
  await openFromList(page, 'Conditions', condition.title)
  await rename(page, RENAMED)
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'Schedule publish'}).click()
  await pickPublishTime(page, 'Nov 30, 2040 10:00')
  await expect.poll(state).toBe('scheduled')
  expect(versions()).toEqual([RENAMED])

  await page.getByTestId('document-header-Scheduled-publish-chip').click()
  await page.getByText('Scheduled to be published on').waitFor()
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'Pause to edit'}).click()
  await page.getByText('Schedule paused while editing').waitFor()
  expect(state()).toBe('active')
  await rename(page, 'Anxiety')
  await expect.poll(versions).toEqual(['Anxiety'])

  await page.getByTestId('action-schedulepublish').click()
  await pickPublishTime(page, 'Nov 30, 2041 10:00')
  await expect.poll(state).toBe('scheduled')
  await page.getByText('Scheduled to be published on').waitFor()
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'Publish now'}).click()
  await confirm(page)
  await expect.poll(liveName).toBe('Anxiety')
  expect(state()).toBe('published')
  expect(versions()).toEqual([])
  expect(faults.errors()).toEqual([])
  expect(faults.refusals()).toEqual([])
})
