import axe from 'axe-core'
import type {Page} from 'playwright-core'

/** What axe finds in a part of a page. */
export async function violationsIn(page: Page, selector: string): Promise<unknown> {
  await page.evaluate(axe.source)
  return page.evaluate(`axe.run(${JSON.stringify(selector)}).then(({violations}) =>
    violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target}) => id + ': ' + help + ' (' + target.join(' ') + ')')))`)
}
