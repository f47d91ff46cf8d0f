import type {Page} from 'playwright-core'

/** Chooses an item of the menu of the release whose page is open. */
export async function chooseInReleaseMenu(page: Page, item: string): Promise<void> {
  await page.getByTestId('release-menu-button').first().click()
  await page.getByTestId(`${item}-menu-item`).click()
}
