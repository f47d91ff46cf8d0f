import type {Locator} from 'playwright-core'
import {expect} from 'vitest'

/** So many looks in a row have to find a button enabled. */
const LOOKS = 20

/**
 * Clicks a button of a document that has just been opened. The Studio disables what publishes for a
 * moment while it validates, so the button is not taken for enabled at first sight.
 */
export async function clickWhenSettled(button: Locator): Promise<void> {
  let streak = 0
  const look = async () => {
    streak = (await button.isEnabled()) ? streak + 1 : 0
    return streak
  }
  await expect.poll(look).toBeGreaterThan(LOOKS)
  await button.click()
}
