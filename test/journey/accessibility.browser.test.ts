import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {resources} from '../../studio/i18n/resources.ts'
import {connect} from '../cli/setup/connect.ts'
import {useBrowser} from './setup/useBrowser.ts'
import {openById} from './steps/openById.ts'
import {openCompliance} from './steps/openCompliance.ts'
import {openReleaseCheck} from './steps/openReleaseCheck.ts'
import {readPreview} from './steps/readPreview.ts'
import {violationsIn} from './steps/violationsIn.ts'

const begin = useBrowser()

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
    expect(await site.evaluate('document.documentElement.dataset.scheme')).toBe(scheme)
    expect(await violationsIn(site, 'html')).toEqual([])
  }
})

test('axe finds nothing in the Compliance panel and in the check of a release', async () => {
  const {url, lake, signIn} = await begin()
  const developer = connect({url, token: lake.tokenFor('developer')})
  const publishedId = 'treatment-page-esketamine-nasal-spray'
  await developer.releases.create({releaseId: 'rspring', metadata: {title: 'Spring'}})
  await developer.createVersion({
    releaseId: 'rspring',
    publishedId,
    baseId: `drafts.${publishedId}`,
  })
  const {page} = await signIn('marketing-editor')
  await openById(page, 'treatmentPage', publishedId)
  const panel = await openCompliance(page)
  await panel.getByRole('button', {name: 'Add the required disclaimer'}).waitFor()
  expect(await violationsIn(page, '[data-testid="caveat-compliance"]')).toEqual([])

  const dialog = await openReleaseCheck(page, 'Spring', 'Compliance check: one page blocks')
  await dialog.getByText('One page blocks this release.').waitFor()
  expect(await violationsIn(page, '[role="dialog"]')).toEqual([])
})
