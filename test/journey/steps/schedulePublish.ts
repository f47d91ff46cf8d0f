import type {Page} from 'playwright-core'

import {choosePublishTime} from './choosePublishTime.ts'

/** Asks for the open draft to be published at a time such as "Nov 30, 2040 10:00". */
export async function schedulePublish(page: Page, time: string): Promise<void> {
  await page.getByRole('button', {name: 'Open document actions'}).click()
  await page.getByRole('menuitem', {name: 'Schedule publish'}).click()
  await choosePublishTime(page, time)
}
