import type {Page} from 'playwright-core'

/** Opens the tool “Compliance”, and waits until all documents are read. */
export async function openQueue(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'Compliance', exact: true}).click()
  const sections = page.getByTestId('caveat-queue-sections')
  await sections.getByText('…').first().waitFor({state: 'detached'})
}
