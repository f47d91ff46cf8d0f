import type {Page} from 'playwright-core'

/** Opens a document by the address that links to it lead to. */
export async function openById(page: Page, type: string, id: string): Promise<void> {
  await page.goto(new URL(`/intent/edit/id=${id};type=${type}/`, page.url()).href)
  await page.getByTestId('document-panel-document-title').waitFor()
}
