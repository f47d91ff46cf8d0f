import type {Page} from 'playwright-core'

/** Adds a document to the release whose page is open: found by its title, recognised by a detail. */
export async function addToRelease(
  page: Page,
  {title, detail}: {title: string; detail: string},
): Promise<void> {
  await page.getByRole('button', {name: 'Add document'}).first().click()
  await page.keyboard.type(title)
  await page.getByTestId('search-results').getByText(detail).first().click()
  await page.getByTestId('table-row').getByText(title).waitFor()
}
