import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

import {openRelease} from './openRelease.ts'

/**
 * Opens a release and chooses the compliance check in its menu, when its label says so much. Returns
 * the dialog. The Studio closes the menu when what is around it changes.
 */
export async function openReleaseCheck(page: Page, title: string, label: string): Promise<Locator> {
  await openRelease(page, title)
  const item = page.getByRole('menuitem', {name: label, exact: true})
  const isOffered = async () => {
    const menu = page.getByRole('menuitem', {name: /^Compliance check/})
    if ((await menu.count()) === 0) await page.getByTestId('release-menu-button').click()
    return item.isVisible()
  }
  await expect.poll(isOffered, {interval: 1000}).toBe(true)
  await item.click()
  const dialog = page.getByTestId('caveat-release-check')
  await dialog.waitFor()
  return dialog
}
