import type {Page} from 'playwright-core'

/** Creates a release in the Releases tool and stays on its page. */
export async function createRelease(page: Page, title: string): Promise<void> {
  await page.getByTestId('releases-tool-link').click()
  await page.getByTestId('create-new-release-button').or(newRelease(page)).first().click()
  await page.getByTestId('release-form-title').fill(title)
  await page.getByTestId('submit-release-button').click()
  await page.getByRole('button', {name: 'Add document'}).first().waitFor()
}

const newRelease = (page: Page) => page.getByRole('button', {name: 'New release'})
