import type {Locator, Page} from 'playwright-core'

/** Opens the Review panel of the open document. */
export async function openReviewPanel(page: Page): Promise<Locator> {
  // The Studio moves the button as its own signs appear, and the focus as the form opens.
  await page.getByRole('button', {name: 'Review', exact: true}).dispatchEvent('click')
  const panel = page.getByTestId('caveat-review')
  await panel.locator('[data-review-state]').waitFor()
  return panel
}
