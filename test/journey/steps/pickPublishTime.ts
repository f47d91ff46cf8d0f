import type {Page} from 'playwright-core'

import {choosePublishTime} from './choosePublishTime.ts'

/** Chooses a time such as "Nov 30, 2040 10:00" in an open schedule dialog, and waits until it is taken. */
export async function pickPublishTime(page: Page, time: string): Promise<void> {
  await choosePublishTime(page, time)
  await page.getByRole('dialog').waitFor({state: 'detached'})
}
