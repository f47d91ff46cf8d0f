import type {Page} from 'playwright-core'

/** Types a name under the open decision and signs it. The dialog closes when that was stored. */
export async function signAs(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Sign by typing your full name').fill(name)
  await dialog.getByRole('button', {name: /^Sign/}).click()
  await dialog.waitFor({state: 'hidden'})
}
