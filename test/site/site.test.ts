import {describe, expect, test} from 'vitest'

import {jsonLd} from '../../delivery/index.ts'
import {siteText} from '../../site/siteText.ts'
import {elementsIn, textOf} from '../delivery/markup/elementsIn.ts'
import {contentPages} from '../delivery/setup/contentPages.ts'
import {openSite} from './setup/openSite.ts'

const {page, article} = await contentPages()
const PAGE = `/pages/treatments/${page.slug}`
const ARTICLE = `/pages/articles/${article.slug}`

describe('a page', () => {
  test.each([
    [PAGE, page],
    [ARTICLE, article],
  ])('%s is a whole document with its disclaimers', async (address, {title, ...content}) => {
    const {open} = await openSite()
    const {status, text} = await open(address)
    expect(status).toBe(200)
    expect(text).toContain(`<title>${title}</title>`)
    expect(elementsIn(text, 'html')[0]?.attributes).toEqual({dir: 'ltr', lang: 'en'})
    expect(content.disclaimers?.length).toBeGreaterThan(4)
    for (const disclaimer of content.disclaimers ?? []) {
      expect(textOf(text)).toContain(disclaimer?.text?.[0]?.children?.[0]?.text?.trim())
    }
    expect(text).toContain(`href="http://localhost:4000/intent/edit/id=${content._id};type=`)
  })

  test('holds its structured data, and no other script', async () => {
    const {open} = await openSite()
    const {text} = await open(PAGE)
    const url = `http://localhost:3333${PAGE}`
    const scripts = elementsIn(text, 'script')
    expect(scripts.map(({attributes}) => attributes)).toEqual([{type: 'application/ld+json'}])
    const [, json = ''] = /<script[^>]*>(.*?)<\/script>/s.exec(text) ?? []
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(jsonLd(page, {url}))))
    expect(elementsIn(text, 'link')[0]?.attributes).toEqual({href: url, rel: 'canonical'})
  })

  test('of hostile content is inert', async () => {
    const {open, writer} = await openSite()
    const HTML = '</title></script><img src=x onerror="alert(1)"><script>alert(1)</script>'
    const title = `Hostile ${HTML}`
    await writer.create({...plainArticle('hostile'), title, summary: HTML})
    for (const address of ['/pages/articles/hostile', '/pages']) {
      const {status, text} = await open(address)
      expect(status).toBe(200)
      expect(text).toContain('Hostile &lt;/title&gt;')
      expect(elementsIn(text, 'img')).toEqual([])
      expect(text.match(/<script/g) ?? []).toHaveLength(address === '/pages' ? 0 : 1)
      expect(text.match(/<\/script>/g) ?? []).toHaveLength(address === '/pages' ? 0 : 1)
    }
  })

  test('in a language that is written from the right says so', async () => {
    const {open, writer} = await openSite()
    await writer.create({...plainArticle('rtl'), language: 'ar'})
    const {text} = await open('/pages/articles/rtl')
    expect(elementsIn(text, 'html')[0]?.attributes).toEqual({dir: 'rtl', lang: 'ar'})
    expect(elementsIn(text, 'nav')[0]?.attributes).toMatchObject({dir: 'ltr', lang: 'en'})
  })
})

describe('a page that may not be shown', () => {
  test.each([
    ['without its disclaimers', {disclaimers: []}],
    ['with prohibited words', {summary: 'Clinically proven.'}],
  ])('%s is nowhere, and nobody is told why', async (_case, fields) => {
    const {open, writer, errors} = await openSite()
    await writer.patch(page._id).set(fields).commit()
    const {status, text} = await open(PAGE)
    expect(status).toBe(404)
    expect(text).toContain(siteText.notShown.title)
    expect(text).not.toContain(page.title)
    expect(text).not.toMatch(/proven|without|wording\.|disclaimers?\b/i)
    for (const list of ['/pages', '/pages/treatments']) {
      const shown = await open(list)
      expect(shown.status).toBe(200)
      expect(shown.text).not.toContain(page.slug)
      expect(shown.text).not.toMatch(/proven/i)
    }
    expect(errors).toEqual([])
  })

  test('is not in the sitemap either', async () => {
    const {open, writer} = await openSite()
    expect((await open('/pages/sitemap.xml')).text).toContain(PAGE)
    await writer.patch(page._id).unset(['disclaimers']).commit()
    const {text} = await open('/pages/sitemap.xml')
    expect(text).not.toContain(PAGE)
    expect(text).toContain(`<loc>http://localhost:3333${ARTICLE}</loc>`)
  })

  test('is a draft: what readers see stays', async () => {
    const {open, writer} = await openSite()
    const live = await writer.getDocument(page._id)
    if (!live) throw new Error('The sample page is gone.')
    await writer.create({...live, _id: `drafts.${page._id}`, title: 'A better title'})
    expect((await open(PAGE)).text).not.toContain('A better title')
  })

  test.each([
    '/pages/treatments/nobody-wrote-this',
    '/pages/treatments/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/pages/recipes',
    '/pages/recipes/soup',
    '/pages/treatments/a/b',
    `/pages/articles/${page.slug}`,
  ])('%s is not found', async (address) => {
    const {open} = await openSite()
    const {status, text} = await open(address)
    expect(status).toBe(404)
    expect(text).toContain(siteText.notShown.title)
    expect(text).not.toContain('<script')
  })
})

describe('lists', () => {
  test('name every page that may be shown, with what has to be said of it', async () => {
    const {open} = await openSite()
    const {text} = await open('/pages')
    for (const {title, disclaimers, ...found} of [page, article]) {
      expect(text).toContain(`/${found.slug}">${title}</a>`)
      for (const disclaimer of disclaimers ?? [])
        expect(textOf(text)).toContain(disclaimer?.shortText)
    }
    expect((await open('/pages/')).status).toBe(200)
  })

  test('go on where there are more', async () => {
    const {open, writer} = await openSite()
    for (let number = 0; number < 12; number += 1) {
      await writer.create(plainArticle(`article-${number}`))
    }
    const seen: string[] = []
    let address: string | undefined = '/pages/articles'
    for (let part = 0; part < 5 && address !== undefined; part += 1) {
      const {text}: {text: string} = await open(address)
      const links = elementsIn(text, 'a').map(({attributes}) => attributes['href'] ?? '')
      seen.push(...links.filter((href) => href.startsWith('/pages/articles/')))
      address = links.find((href) => href.startsWith('/pages/articles?'))?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(13)
    expect(new Set(seen).size).toBe(13)
  })

  test('without any page say so', async () => {
    const {open} = await openSite({at: () => '1999-12-31'})
    const {text} = await open('/pages')
    expect(textOf(text)).toContain(siteText.nothing)
  })
})

test('content that cannot be read is told in words, and why only to the terminal', async () => {
  const secret = new Error('connect ECONNREFUSED 127.0.0.1:3334')
  const {open, errors} = await openSite({client: {fetch: () => Promise.reject(secret)}})
  for (const address of ['/pages', PAGE, '/pages/sitemap.xml']) {
    const {status, text} = await open(address)
    expect(status).toBe(500)
    expect(text).toContain(siteText.failed.title)
    expect(text).not.toContain('ECONNREFUSED')
  }
  expect(errors).toEqual([secret, secret, secret])
})

test('every answer forbids scripts, frames of others and being kept', async () => {
  const {open} = await openSite()
  for (const address of ['/pages', PAGE, '/pages/nothing', '/pages/styles.css']) {
    const {headers} = await open(address)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|script-src/)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
  }
  const styles = await open('/pages/styles.css')
  expect(styles.headers.get('content-type')).toContain('text/css')
  expect(styles.text).toContain('.caveat {color: black}')
})

test('HEAD answers as GET does, without a body', async () => {
  const {open} = await openSite()
  expect(await open(PAGE, 'HEAD')).toMatchObject({status: 200, text: ''})
  expect(await open('/pages/nothing', 'HEAD')).toMatchObject({status: 404, text: ''})
})

/** An article that names no treatment, so that it needs no disclaimer. */
function plainArticle(slug: string) {
  return {
    _id: slug,
    _type: 'article',
    title: `Title of ${slug}`,
    slug: {_type: 'slug', current: slug},
    language: 'en',
    lastMedicallyReviewed: '2026-05-01',
  }
}
