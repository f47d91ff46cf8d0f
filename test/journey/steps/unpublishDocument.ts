import type {Page} from 'playwright-core'

/**
 * Asks to unpublish the open document, and insists. Returns what the Studio answers in its
 * message in the corner, with the details unfolded.
 */
export async function unpublishDocument(page: Page): Promise<string> {
  await page.getByTestId('document-header-Published-chip').click()
  await page.getByTestId('action-unpublish').click()
  const dialog = page.getByRole('dialog', {name: 'Unpublish document?'})
  await dialog.getByRole('button', {name: /^Unpublish/}).click()
  const message = page.getByRole('alert').or(page.locator('[data-ui="Toast"]')).first()
  await message.getByText('Details').click()
  return message.innerText()
}
