import type {Page} from 'playwright-core'

/** Waits until the badge at the foot of the open document says where it stands in review. */
export async function untilReviewState(page: Page, state: string): Promise<void> {
  await page.getByTestId('pane-footer').getByText(state, {exact: true}).waitFor()
}
