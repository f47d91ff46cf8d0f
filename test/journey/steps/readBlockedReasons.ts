import type {Page} from 'playwright-core'

import {publishButton} from './publishButton.ts'

/** What the Studio says to somebody who points at the disabled Publish button. */
export async function readBlockedReasons(page: Page): Promise<string> {
  await publishButton(page).hover()
  const reasons = await page.getByTestId('caveat-blocked-reasons').innerText()
  await page.mouse.move(0, 0)
  await page.getByTestId('caveat-blocked-reasons').waitFor({state: 'hidden'})
  return reasons
}
