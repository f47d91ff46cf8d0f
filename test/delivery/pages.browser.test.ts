import axe from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'

import type {DisclaimerResult} from '../../delivery/queries/index.ts'
import {openBrowser} from '../journey/setup/openBrowser.ts'
import {claim} from './fixtures/claim.ts'
import {comparisonTable} from './fixtures/comparisonTable.ts'
import {disclaimer} from './fixtures/disclaimer.ts'
import {paragraph} from './fixtures/paragraph.ts'
import {source} from './fixtures/source.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'
import {contentPages} from './setup/contentPages.ts'
import {sitePage, type SitePage} from './setup/sitePages.tsx'
import {textOfPdf} from './setup/textOfPdf.ts'

const {page, article} = await contentPages()
const SITES: [string, SitePage, (DisclaimerResult | null)[]][] = [
  ['treatment page', {page}, page.disclaimers ?? []],
  ['article', {article}, article.disclaimers ?? []],
]
const PHONE = {width: 360, height: 740}
const DESKTOP = {width: 1280, height: 900}

const VIOLATIONS = `axe.run().then(({violations}) => violations.flatMap(({id, help, nodes}) =>
  nodes.map(({target}) => id + ': ' + help + ' (' + target.join(' ') + ')')))`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(SITES)('the %s of the sample content', (_name, given, disclaimers) => {
  test.each([
    ['light', 'phone', PHONE],
    ['dark', 'phone', PHONE],
    ['light', 'desktop', DESKTOP],
    ['dark', 'desktop', DESKTOP],
  ] as const)('has nothing that axe finds, %s, on a %s', async (scheme, _screen, viewport) => {
    const view = await open(await sitePage(given, {scheme}), {viewport})
    await view.evaluate(axe.source)
    expect(await view.evaluate(VIOLATIONS)).toEqual([])
  })

  test('does not scroll sideways on a phone: its tables do', async () => {
    const view = await open(await sitePage(given), {viewport: PHONE})
    const {scrollWidth, clientWidth} = await view.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }))
    expect(scrollWidth).toBe(clientWidth)
    const region = view.locator('.caveat-scroll').first()
    await region.focus()
    await view.keyboard.press('End')
    await view.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0)
    const header = region.locator('tbody th').first()
    const [left, edge] = [await header.boundingBox(), await region.boundingBox()]
    expect(left?.x).toBe(edge?.x)
  })

  test('is reached by the keyboard alone, in reading order, each stop in sight', async () => {
    const view = await open(await sitePage(given), {viewport: DESKTOP})
    const expected = await view.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
      for (const [index, element] of all.entries()) element.setAttribute('data-stop', `${index}`)
      return all.map((_, index) => `${index}`)
    })
    expect(expected.length).toBeGreaterThan(20)
    const stops: unknown[] = []
    const unseen: unknown[] = []
    for (let count = 0; count < expected.length; count += 1) {
      await view.keyboard.press('Tab')
      const {stop, isSeen} = await view.evaluate(() => {
        const element = document.activeElement
        const style = element && getComputedStyle(element)
        return {
          stop: element?.getAttribute('data-stop'),
          isSeen: style?.outlineStyle !== 'none' && style?.outlineWidth !== '0px',
        }
      })
      stops.push(stop)
      if (!isSeen) unseen.push(stop)
    }
    expect(stops).toEqual(expected)
    expect(unseen).toEqual([])
  })

  test('leads from a citation to its source and back', async () => {
    const view = await open(await sitePage(given))
    const mention = view.locator('[role="doc-noteref"]').first()
    await mention.focus()
    await view.keyboard.press('Enter')
    const target = view.locator(':target')
    await expect.poll(() => target.evaluate(({tagName}) => tagName)).toBe('LI')
    await target.locator('[role="doc-backlink"]').first().focus()
    await view.keyboard.press('Enter')
    await expect.poll(() => target.evaluate(({id}) => id)).toBe(await mention.getAttribute('id'))
  })

  test('shows every disclaimer without JavaScript', async () => {
    const view = await open(await sitePage(given), {javaScriptEnabled: false})
    for (const text of firstWordsOf(disclaimers)) {
      expect(await view.getByText(text).first().isVisible()).toBe(true)
    }
  })

  test('is printed with every disclaimer, whole', async () => {
    const view = await open(await sitePage(given, {scheme: 'dark'}))
    const printed = squeezed(await textOfPdf(await view.pdf({format: 'A4'})))
    const missing = wordsOf(disclaimers).filter((words) => !printed.includes(squeezed(words)))
    expect(missing).toEqual([])
  })
})

test('a disclaimer that its reader has folded away is printed all the same', async () => {
  const folded = treatmentPage({disclaimers: [disclaimer('d', {mayCollapse: true})]})
  const view = await open(await sitePage({page: folded}))
  await view.locator('summary').click()
  expect(await view.getByText('Text of d.').isVisible()).toBe(false)
  expect(await textOfPdf(await view.pdf())).toContain('Text of d.')
})

test('hostile content is inert in a browser', async () => {
  const HTML = `</script></style></title><img src=x onerror="globalThis.harmed = 1"><script>globalThis.harmed = 1</script>`
  const linked = {
    ...paragraph('l', 'Follow me'),
    markDefs: [{_type: 'link' as const, _key: 'l', href: 'java\nscript:globalThis.harmed = 1'}],
    children: [{_type: 'span' as const, _key: 's', text: 'Follow me', marks: ['l']}],
  }
  const hostile = treatmentPage({
    title: HTML,
    summary: 'x'.repeat(100_000),
    body: [
      linked,
      claim('c', 'efficacy', [source('s', {title: HTML, url: 'javascript:globalThis.harmed = 1'})]),
      {
        _type: 'comparisonTableEmbed',
        _key: HTML,
        comparisonTable: comparisonTable({
          caption: HTML,
          rows: Array.from({length: 1000}, (_, row) => ({
            _key: `r${row}`,
            attribute: HTML,
            cells: null,
          })),
        }),
      },
    ],
    disclaimers: [disclaimer(HTML, {text: [paragraph('t', HTML)]})],
  })
  const view = await open(await sitePage({page: hostile}, {title: HTML}), {viewport: PHONE})
  await view.getByText('Follow me').click()
  for (const link of await view.locator('a[href^="javascript" i]').all()) await link.click()
  expect(await view.evaluate('globalThis.harmed')).toBeUndefined()
  expect(await view.locator('img, script').count()).toBe(0)
  expect(await view.locator('tbody tr').count()).toBe(1000)
  expect(await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

async function open(html: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const view = await context.newPage()
  await view.setContent(html)
  return view
}

function wordsOf(disclaimers: (DisclaimerResult | null)[]): string[] {
  return disclaimers.flatMap((found) =>
    (found?.text ?? []).flatMap(({children}) => children?.map(({text}) => text ?? '') ?? []),
  )
}

function firstWordsOf(disclaimers: (DisclaimerResult | null)[]): string[] {
  return disclaimers.map((found) => found?.text?.[0]?.children?.[0]?.text?.trim() ?? 'no text')
}

/** Letters and digits only: a PDF breaks lines and joins letters as it likes. */
function squeezed(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
}
