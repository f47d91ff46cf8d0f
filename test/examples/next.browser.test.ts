import path from 'node:path'

import axe from 'axe-core'
import type {Browser, FrameLocator, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, expect, onTestFinished, test} from 'vitest'

import {createTerminalReport} from '../../cli/createTerminalReport.ts'
import {PROJECT_ROOT} from '../../cli/projectRoot.ts'
import {buildStudio} from '../../cli/start/buildStudio.ts'
import type {LocalCaveat} from '../../cli/start/startLocal.ts'
import {connect} from '../cli/setup/connect.ts'
import {contentPages} from '../delivery/setup/contentPages.ts'
import {openBrowser} from '../journey/setup/openBrowser.ts'
import {openStudio} from '../journey/setup/openStudio.ts'
import {startStudio} from '../journey/setup/startStudio.ts'
import {buildExample, startExample} from './setup/runNext.ts'

/** The Studio is built for this address. Nothing else of ours listens here. */
const PORT = 23_456
const SITE = `http://localhost:${PORT}`

const {page, article} = await contentPages()
const PAGE = `/treatments/${page.slug}`

/** The site asks what may be shown today, whichever day that is. */
const EXPIRING = {query: '*[_type == "disclaimer" && defined(effectiveUntil)]'}

const VIOLATIONS = `axe.run().then(({violations}) => violations.flatMap(({id, help, nodes}) =>
  nodes.map(({target}) => id + ': ' + help + ' (' + target.join(' ') + ')')))`

let browser: Browser
let studioDirectory: string
let caveat: LocalCaveat

beforeAll(async () => {
  browser = await openBrowser()
  ;[studioDirectory] = await Promise.all([
    buildStudio({
      root: PROJECT_ROOT,
      builds: path.join(PROJECT_ROOT, '.caveat', 'test', 'studios', 'presentation'),
      environment: {SANITY_STUDIO_PREVIEW_ORIGIN: SITE},
      report: createTerminalReport(process.stderr),
    }),
    buildExample(),
  ])
}, 240_000)
afterAll(() => browser.close())

beforeEach(async () => {
  caveat = await startStudio(studioDirectory)
  onTestFinished(() => caveat.close())
  await writer().patch(EXPIRING).unset(['effectiveUntil']).commit()
  const site = await startExample(PORT, {
    SANITY_STUDIO_URL: caveat.url,
    SANITY_API_READ_TOKEN: caveat.lake.tokenFor('developer'),
    SITE_URL: SITE,
  })
  onTestFinished(() => site.stop())
})

test('readers see what may be shown, with its disclaimers, and nothing else', async () => {
  const view = await openSite('/')
  await view.getByRole('link', {name: article.title ?? ''}).waitFor()
  await view.getByRole('link', {name: page.title ?? ''}).click()
  await view.getByRole('heading', {level: 1, name: page.title ?? ''}).waitFor()
  expect(await view.locator('aside.caveat-disclaimer').count()).toBe(page.disclaimers?.length)
  expect(await view.title()).toBe(page.title)
  await view.evaluate(axe.source)
  expect(await view.evaluate(VIOLATIONS)).toEqual([])
  expect(await view.locator('script[type="application/ld+json"]').textContent()).toContain(
    `${SITE}${PAGE}`,
  )
  await writer().create({...(await stored()), _id: `drafts.${page._id}`, title: 'A draft'})
  expect(await (await fetch(SITE + PAGE)).text()).not.toContain('A draft')

  await writer().patch(page._id).unset(['disclaimers']).commit()
  const blocked = await fetch(SITE + PAGE)
  expect(blocked.status).toBe(404)
  expect(await blocked.text()).not.toContain(page.title)
  for (const list of [SITE, `${SITE}/sitemap.xml`]) {
    const shown = await (await fetch(list)).text()
    expect(shown).not.toContain(page.slug)
    expect(shown).toContain(article.slug)
  }
})

test('nobody comes to see drafts without a secret of the Studio', async () => {
  for (const query of ['', '?sanity-preview-secret=guessed']) {
    const answer = await fetch(`${SITE}/api/draft-mode/enable${query}`, {redirect: 'manual'})
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
  const {headers} = await fetch(SITE)
  expect(headers.get('content-security-policy')).toBe(`frame-ancestors 'self' ${caveat.url}`)
})

test('an editor clicks on a sentence of the draft and lands in its field', async () => {
  const title = 'A title that is only in the draft'
  await writer().create({...(await stored()), _id: `drafts.${page._id}`, title})
  const {studio, site} = await openPresentation('marketing-editor')
  await site.getByRole('heading', {level: 1, name: title}).waitFor()

  const {block, span, text} = firstSentence()
  await clickUntil(studio, site.getByText(text).first(), `children[_key=="${span}"]`)
  expect(decodeURIComponent(studio.url())).toContain(
    `/presentation/treatmentPage/${page._id}/body[_key=="${block}"].children[_key=="${span}"].text`,
  )
  await studio.getByTestId('field-body').getByText(text).first().waitFor()

  await site.getByRole('heading', {level: 1, name: title}).click()
  const field = studio.getByTestId('field-title').getByRole('textbox')
  await expect.poll(() => field.evaluate((box) => box === document.activeElement)).toBe(true)
  await field.fill('A title that was just typed')
  await site.getByRole('heading', {level: 1, name: 'A title that was just typed'}).waitFor()

  await studio.getByTestId('global-perspective-menu-button').click()
  await studio.getByTestId('release-menu').getByText('Published', {exact: true}).click()
  await site.getByRole('heading', {level: 1, name: page.title ?? ''}).waitFor()
})

test('a sentence of a disclaimer leads to the disclaimer', async () => {
  const {studio, site} = await openPresentation('compliance-reviewer')
  const [disclaimer] = page.disclaimers ?? []
  const text = disclaimer?.text?.[0]?.children?.[0]?.text ?? ''
  await clickUntil(studio, site.getByText(text).first(), `/disclaimer/${disclaimer?._id}/text[`)
  const field = studio.getByTestId('field-text').getByText(text).first()
  await expect.poll(() => field.isVisible()).toBe(true)
})

test('who has seen drafts in the Studio sees them in a tab as well, and finds the way out', async () => {
  await writer().create({...(await stored()), _id: `drafts.${page._id}`, title: 'A draft'})
  const {studio} = await openPresentation('marketing-editor')
  const tab = await studio.context().newPage()
  await tab.goto(SITE + PAGE)
  await tab.getByRole('heading', {level: 1, name: 'A draft'}).waitFor()
  await tab.getByRole('link', {name: 'See what readers see'}).click()
  await tab.getByRole('heading', {level: 1, name: 'Pages'}).waitFor()
  await tab.goto(SITE + PAGE)
  expect(await tab.getByRole('heading', {level: 1}).textContent()).toBe(page.title)
})

const writer = () => connect({url: caveat.url, token: caveat.lake.tokenFor('developer')})

async function stored() {
  const document = await writer().getDocument(page._id)
  if (!document) throw new Error('The sample page is gone.')
  return document
}

async function openSite(address: string): Promise<Page> {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const view = await context.newPage()
  await view.goto(SITE + address)
  return view
}

async function openPresentation(personId: string): Promise<{studio: Page; site: FrameLocator}> {
  const {page: studio} = await openStudio({browser, url: caveat.url, personId})
  await studio.goto(`${caveat.url}/presentation?preview=${PAGE}`)
  const site = studio.frameLocator('iframe')
  await site.getByRole('heading', {level: 1}).waitFor()
  return {studio, site}
}

/** Clicks lead into the Studio from when the overlays have found their elements. */
async function clickUntil(
  studio: Page,
  target: ReturnType<FrameLocator['getByText']>,
  address: string,
) {
  await expect
    .poll(async () => {
      await target.click()
      return decodeURIComponent(studio.url())
    })
    .toContain(address)
}

function firstSentence(): {block: string; span: string; text: string} {
  for (const block of page.body ?? []) {
    if (block._type !== 'block' || block.style !== 'normal') continue
    const [span] = block.children ?? []
    if (span?.text) return {block: block._key, span: span._key, text: span.text}
  }
  throw new Error('The sample page has no paragraph.')
}
