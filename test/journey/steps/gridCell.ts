import type {Locator, Page} from 'playwright-core'

/** The text of a cell of the comparison grid, by the headings of its row and column. */
export function gridCell(page: Page, row: string, column: string): Locator {
  return page.getByRole('textbox', {name: `${row}, ${column}`, exact: true})
}
