import type {Page} from 'playwright-core'

export type Faults = {
  /** Errors that nothing in the page caught. */
  errors(): string[]
  /** Answers of the lake that refused something: status, method and path. */
  refusals(): string[]
}

/** Notes what goes wrong in a page without being shown. */
export function watchFaults(page: Page, origin: string): Faults {
  const [errors, refusals] = [new Array<string>(), new Array<string>()]
  page.on('pageerror', (error) => void errors.push(error.stack ?? error.message))
  page.on('response', (response) => {
    const {origin: from, pathname} = new URL(response.url())
    if (response.status() < 400 || from !== origin) return
    refusals.push(`${response.status()} ${response.request().method()} ${pathname}`)
  })
  return {errors: () => errors, refusals: () => refusals}
}
