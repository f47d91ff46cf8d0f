import {studioPath} from '@sanity/client/csm'
import {vercelStegaDecode, vercelStegaSplit} from '@vercel/stega'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'

import {Article, jsonLd, TreatmentPage, withEditLinks} from '../../delivery/index.ts'
import {contentDocuments} from '../content/reading/contentDocuments.ts'
import {elementsIn} from './markup/elementsIn.ts'
import {contentPages} from './setup/contentPages.ts'

const {page, article} = await contentPages()
const OPTIONS = {studioUrl: 'http://localhost:3333'}
const documents = new Map(contentDocuments.map(({fields}) => [fields['_id'], fields]))

type Linked = {text: string; href: string}

test.each([
  ['page', page],
  ['article', article],
])('every text of the %s leads to the field that it is stored in', (_name, content) => {
  const linked = linksIn(withEditLinks(content, OPTIONS))
  expect(linked.length).toBeGreaterThan(100)
  const lost = linked.filter(({text, href}) => {
    const search = new URL(href).searchParams
    const document = documents.get(search.get('id') ?? '')
    return (
      document?.['_type'] !== search.get('type') ||
      studioPath.get(document, search.get('path') ?? '') !== text
    )
  })
  expect(lost).toEqual([])
  const types = new Set(linked.map(({href}) => new URL(href).searchParams.get('type')))
  expect([...types]).toEqual(
    expect.arrayContaining([content._type, 'disclaimer', 'treatment', 'source', 'person']),
  )
})

test('the address is one that the Studio opens, in whatever version it is working on', () => {
  const [first] = linksIn(withEditLinks({_id: 'a', _type: 'article', title: 'Title'}, OPTIONS))
  expect(first?.text).toBe('Title')
  expect(first?.href).toContain(
    'http://localhost:3333/intent/edit/mode=presentation;id=a;type=article;path=title?',
  )
  expect(first?.href).not.toContain('perspective')
})

test('what is only decided by stays as it is, and so does what was given', () => {
  const before = JSON.stringify(page)
  const linked = withEditLinks(page, OPTIONS)
  expect(JSON.stringify(page)).toBe(before)
  expect(vercelStegaSplit(JSON.stringify(linked)).cleaned).toBe(before)
  expect([linked._id, linked.slug, linked.language]).toEqual([page._id, page.slug, page.language])
  expect(jsonLd(linked)).toEqual(jsonLd(page))
})

test('a text whose document is not known leads nowhere', () => {
  const hidden = {_id: 'a', _type: 'article', author: {_id: 'b', name: 'Name'}, title: ''}
  expect(withEditLinks(hidden, OPTIONS)).toEqual(hidden)
  expect(withEditLinks(null, OPTIONS)).toBeNull()
})

test('a page with links reads the same, and no attribute carries one', () => {
  for (const [clean, linked] of [
    [
      <TreatmentPage key="p" page={page} problems="hide" />,
      <TreatmentPage key="q" page={withEditLinks(page, OPTIONS)} problems="hide" />,
    ],
    [
      <Article article={article} key="a" problems="hide" />,
      <Article article={withEditLinks(article, OPTIONS)} key="b" problems="hide" />,
    ],
  ]) {
    const markup = renderToStaticMarkup(linked)
    expect(vercelStegaSplit(markup).cleaned).toBe(renderToStaticMarkup(clean))
    const attributes = elementsIn(markup).flatMap((element) => Object.values(element.attributes))
    expect(attributes.filter((value) => vercelStegaSplit(value).encoded !== '')).toEqual([])
  }
})

function linksIn(value: unknown): Linked[] {
  if (typeof value === 'string') {
    const {encoded, cleaned} = vercelStegaSplit(value)
    const info = encoded ? vercelStegaDecode<{href: string}>(value) : undefined
    return info ? [{text: cleaned, href: info.href}] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(linksIn)
}
