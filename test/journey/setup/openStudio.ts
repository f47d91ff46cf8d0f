import {randomUUID} from 'node:crypto'
import {mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

import type {Browser, Page} from 'playwright-core'
import {onTestFinished} from 'vitest'

import {people} from '../../../cli/people.ts'
import {watchFaults, type Faults} from './watchFaults.ts'

export type OpenStudio = {
  page: Page
  /** What went wrong in the page so far, beside what is shown in it. */
  faults: Faults
}

type Visit = {
  browser: Browser
  url: string
  personId: string
  /** Where the workspace begins, in a Studio that has several. */
  basePath?: string
}

const WINDOW = {width: 1440, height: 900}

/** Generous, because a machine may run other things as well: only a fault waits so long. */
const PATIENCE_MS = 45_000

/**
 * Opens the Studio in a window of its own and signs in by its sign-in screen. The window closes
 * with the test; when the test fails, the place of its screenshot is printed.
 */
export async function openStudio({
  browser,
  url,
  personId,
  basePath = '/',
}: Visit): Promise<OpenStudio> {
  const person = people.find(({id}) => id === personId)
  if (person === undefined) throw new Error(`There is nobody called "${personId}".`)
  const context = await browser.newContext({viewport: WINDOW, locale: 'en-US'})
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const faults = watchFaults(page, url)
  onTestFinished(async ({task}) => {
    if (task.result?.state === 'fail') await keepScreenshot(page, personId)
    await context.close()
  })

  await page.goto(new URL(basePath, url).href)
  await page.getByRole('link', {name: person.name}).click()
  await page.getByTestId('structure-tool-list-pane').waitFor()
  return {page, faults}
}

async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = path.join(tmpdir(), 'caveat-screenshots')
  const file = path.join(folder, `${name}-${randomUUID().slice(0, 8)}.png`)
  await mkdir(folder, {recursive: true})
  await page.screenshot({path: file}).then(
    () => process.stderr.write(`What ${name} saw: ${file}\n`),
    (error: unknown) => process.stderr.write(`No screenshot of ${name}: ${String(error)}\n`),
  )
}
