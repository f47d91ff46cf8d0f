import axe from 'axe-core'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {resources} from '../../studio/i18n/resources.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openById} from './steps/openById.ts'
import {readPreview} from './steps/readPreview.ts'

const begin = useBrowser()

const SUMMARY = `axe.run().then(({violations}) => violations.flatMap(({id, help, nodes}) =>
  nodes.map(({target}) => id + ': ' + help + ' (' + target.join(' ') + ')')))`

/** The previewed page, in the frame that a site puts around it: language, title and landmark. */
async function siteAround(page: Page): Promise<string> {
  const shown = page.frameLocator(`iframe[title="${resources['preview.frame']}"]`)
  const [scheme, styles, body] = await shown
    .locator('html')
    .evaluate((root) => [
      root.dataset['scheme'],
      [...root.querySelectorAll('style')].map(({outerHTML}) => outerHTML).join(''),
      root.querySelector('body')?.innerHTML,
    ])
  return `<!doctype html><html lang="en" data-scheme="${scheme}">
    <title>Page</title>${styles}<main>${body}</main></html>`
}

test.each([
  ['article', 'article-how-ketamine-is-thought-to-work', 'How ketamine is thought to work'],
  ['treatmentPage', 'treatment-page-compounded-ketamine-odt', 'Compounded ketamine orally'],
])('axe finds nothing on the page of the %s %s', async (type, id, title) => {
  const {signIn} = await begin()
  const {page} = await signIn('marketing-editor')
  await openById(page, type, id)
  await readPreview(page, title)
  for (const scheme of ['dark', 'light'] as const) {
    await page.getByRole('button', {name: resources[`preview.look.${scheme}`]}).click()
    const site = await page.context().newPage()
    await site.setContent(await siteAround(page))
    await site.evaluate(axe.source)
    expect(await site.evaluate('document.documentElement.dataset.scheme')).toBe(scheme)
    expect(await site.evaluate(SUMMARY)).toEqual([])
  }
})
