import axe from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest'

import {loadSite} from '../../cli/start/loadSite.ts'
import {connect} from '../cli/setup/connect.ts'
import {contentPages} from '../delivery/setup/contentPages.ts'
import {CONTENT_DAY} from '../delivery/setup/openContent.ts'
import {openBrowser} from '../journey/setup/openBrowser.ts'
import {startStudio} from '../journey/setup/startStudio.ts'

const {page, article} = await contentPages()
const ADDRESSES = [
  '/pages',
  `/pages/treatments/${page.slug}`,
  `/pages/articles/${article.slug}`,
  '/pages/treatments/nothing',
]
const SCREENS = [
  {width: 360, height: 740},
  {width: 1280, height: 900},
]

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const VIOLATIONS = `axe.run().then(({violations}) => violations.flatMap(({id, help, nodes}) =>
  nodes.map(({target}) => id + ': ' + help + ' (' + target.join(' ') + ')')))`

let browser: Browser
let caveat: Awaited<ReturnType<typeof startStudio>>
beforeAll(async () => {
  browser = await openBrowser()
  const createSite = await loadSite()
  caveat = await startStudio(undefined, {
    site: {createSite: (options) => createSite({...options, at: () => CONTENT_DAY})},
  })
})
afterAll(async () => {
  await browser.close()
  await caveat.close()
})

test.each(ADDRESSES)('%s has nothing that axe finds, on any screen', async (address) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SCREENS) {
      const {view} = await open(address, {colorScheme, viewport, bypassCSP: true})
      await view.evaluate(axe.source)
      expect(await view.evaluate(VIOLATIONS)).toEqual([])
      expect(await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      )
    }
  }
})

test.each(ADDRESSES)('%s loads its style and nothing from elsewhere', async (address) => {
  const {view, asked, complaints} = await open(address)
  expect(asked.map((url) => new URL(url).origin)).toEqual(asked.map(() => caveat.url))
  expect(asked.some((url) => url.endsWith('/pages/styles.css'))).toBe(true)
  expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([])
  const measure = view.locator('.site-bar')
  expect(await measure.evaluate((bar) => getComputedStyle(bar).display)).toBe('flex')
})

test('a reader finds the treatment page from the list, without JavaScript', async () => {
  const {view} = await open('/pages', {javaScriptEnabled: false})
  await view.getByRole('link', {name: page.title ?? ''}).click()
  expect(await view.title()).toBe(page.title)
  const disclaimers = await view.locator('aside.caveat-disclaimer').all()
  expect(disclaimers.length).toBe(page.disclaimers?.length)
  for (const disclaimer of disclaimers) expect(await disclaimer.isVisible()).toBe(true)
})

test('an image of a page is loaded from where the content is', async () => {
  const client = connect({url: caveat.url, token: caveat.lake.tokenFor('developer')})
  const asset = await client.assets.upload('image', PIXEL, {filename: 'pixel.png'})
  await client.createOrReplace({
    _id: 'illustrated',
    _type: 'article',
    title: 'Illustrated',
    slug: {_type: 'slug', current: 'illustrated'},
    language: 'en',
    body: [
      {_type: 'figure', _key: 'f', alt: 'A pixel', asset: {_type: 'reference', _ref: asset._id}},
    ],
  })
  const {view} = await open('/pages/articles/illustrated')
  const image = view.getByRole('img', {name: 'A pixel'})
  await image.scrollIntoViewIfNeeded()
  const width = () =>
    image.evaluate((found) => found instanceof HTMLImageElement && found.naturalWidth)
  await expect.poll(width).toBe(1)
})

test('the way from a page into the Studio leads to its document', async () => {
  const {view} = await open(`/pages/treatments/${page.slug}`)
  await view.getByRole('link', {name: 'Edit in the Studio'}).click()
  await view.getByRole('link', {name: 'Dana Okafor'}).click()
  const title = view.getByTestId('document-panel-document-title')
  await expect.poll(() => title.textContent()).toBe(page.title)
})

async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const view: Page = await context.newPage()
  view.setDefaultTimeout(45_000)
  const [asked, complaints] = [new Array<string>(), new Array<string>()]
  view.on('request', (request) => void asked.push(request.url()))
  view.on('console', (message) => void complaints.push(message.text()))
  view.on('pageerror', (error) => void complaints.push(error.message))
  await view.goto(caveat.url + address)
  return {view, asked, complaints}
}
