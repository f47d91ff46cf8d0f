import type {Page} from 'playwright-core'

/** Why the open disclaimer may not be unpublished: what the disabled action says. */
export async function readUses(page: Page): Promise<string> {
  await page.getByTestId('document-header-Published-chip').click()
  const unpublish = page.getByTestId('action-unpublish')
  await unpublish.hover()
  const reason = page.getByTestId('caveat-uses')
  await reason.waitFor()
  return reason.innerText()
}
