import type {Page} from 'playwright-core'

import {resources} from '../../../studio/i18n/resources.ts'

/** Switches to the Preview view. Returns the text of the page as readers will see it. */
export async function readPreview(page: Page, title: string): Promise<string> {
  await page.getByRole('tab', {name: resources['view.preview']}).click()
  const shown = page.frameLocator(`iframe[title="${resources['preview.frame']}"]`)
  await shown.getByRole('heading', {level: 1, name: title}).waitFor()
  return shown.locator('body').innerText()
}
