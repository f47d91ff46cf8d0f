import type {Locator, Page} from 'playwright-core'

/** Opens the menu beside the main action of the open document. Returns a way to its items. */
export async function openActionMenu(page: Page): Promise<(name: string) => Locator> {
  // While actions are resolved, a menu that cannot be opened stands in their place.
  await page.locator('[data-testid="action-menu-button"]:enabled').click()
  return (name) => page.getByRole('menuitem', {name, exact: true})
}
