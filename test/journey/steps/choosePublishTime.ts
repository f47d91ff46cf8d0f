import type {Page} from 'playwright-core'

/** Types a time such as "Nov 30, 2040 10:00" into an open schedule dialog and asks for it. */
export async function choosePublishTime(page: Page, time: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  const input = dialog.locator('input').first()
  await input.fill(time)
  await input.blur()
  await dialog.getByTestId('confirm-button').click()
}
