import type {Locator, Page} from 'playwright-core'

/** Opens the Compliance panel of the open page, which is blocked. */
export async function openCompliance(page: Page): Promise<Locator> {
  await page.getByText('Blocked', {exact: true}).waitFor()
  // The Studio moves the button as its own signs appear, and the focus as the form opens.
  await page.getByRole('button', {name: 'Compliance', exact: true}).dispatchEvent('click')
  const panel = page.getByTestId('caveat-compliance')
  await panel.waitFor()
  return panel
}
