import type {Page} from 'playwright-core'

/** Opens a document as people do: by its list, then by its title. */
export async function openFromList(page: Page, list: string, title: string): Promise<void> {
  await page.getByTestId(`pane-item-${list}`).click()
  await page.getByTestId('document-list-pane').getByText(title).click()
  await page.getByTestId('document-panel-document-title').filter({hasText: title}).waitFor()
}
