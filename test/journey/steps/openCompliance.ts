import type {Locator, Page} from 'playwright-core'

/** Opens the Compliance panel of the open page, which is blocked. */
export async function openCompliance(page: Page): Promise<Locator> {
  // The sign of the Studio's own validation moves the panel's button as it appears.
  await page.getByRole('button', {name: 'Validation', exact: true}).waitFor()
  await page.getByText('Blocked', {exact: true}).waitFor()
  await page.getByRole('button', {name: 'Compliance', exact: true}).click()
  const panel = page.getByTestId('caveat-compliance')
  await panel.waitFor()
  return panel
}
