import type {Page} from 'playwright-core'

import {publishButton} from './publishButton.ts'

/** Publishes the open document and waits until the Studio says that it is published. */
export async function publishDocument(page: Page): Promise<void> {
  await publishButton(page).click()
  await page.getByText(/^Last published/).waitFor()
}
