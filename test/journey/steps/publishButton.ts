import type {Locator, Page} from 'playwright-core'

export function publishButton(page: Page): Locator {
  return page.getByTestId('action-publish')
}
