import type {Page} from 'playwright-core'

/** Adds a disclaimer to the open page, found by typing a part of its title. */
export async function linkDisclaimer(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', {name: 'Compliance', exact: true}).click()
  const field = page.getByTestId('field-disclaimers')
  await field.getByRole('button', {name: 'Add item'}).click()
  await field.getByRole('combobox').fill(title.slice(0, title.length / 2))
  await page.getByRole('option').filter({hasText: title}).click()
  await field.getByText(title).waitFor()
}
