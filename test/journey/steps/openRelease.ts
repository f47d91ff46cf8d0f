import type {Page} from 'playwright-core'

/** Opens a release's page from the overview of the active ones. */
export async function openRelease(page: Page, title: string): Promise<void> {
  await page.goto(new URL('/releases', page.url()).href)
  await page.getByTestId('table-row').getByText(title).first().click()
  await page.getByTestId('release-dashboard-footer-actions').waitFor()
}
