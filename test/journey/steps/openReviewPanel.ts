import type {Locator, Page} from 'playwright-core'

/** Opens the Review panel of the open document. */
export async function openReviewPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', {name: 'Review', exact: true}).click()
  const panel = page.getByTestId('caveat-review')
  await panel.locator('[data-review-state]').waitFor()
  return panel
}
