import {vercelStegaSplit} from '@vercel/stega'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'

import {
  Article,
  type ArticleResult,
  ComparisonTable,
  jsonLd,
  prohibitedWordingIn,
  TreatmentPage,
  type TreatmentPageResult,
} from '../../delivery/index.ts'
import {documentHash} from '../../policy/review/index.ts'
import {cell, comparisonTable} from './fixtures/comparisonTable.ts'
import {elementsIn} from './markup/elementsIn.ts'
import {contentPages} from './setup/contentPages.ts'
import {marked} from './setup/marked.ts'

const {page, article} = await contentPages()

const rendered = {
  page: {clean: renderPage(page), marked: renderPage(marked(page))},
  article: {clean: renderArticle(article), marked: renderArticle(marked(article))},
}

test.each(Object.entries(rendered))(
  'the %s with every string marked reads the same',
  (_name, it) => {
    expect(it.marked).not.toBe(it.clean)
    expect(vercelStegaSplit(it.marked).cleaned).toBe(it.clean)
  },
)

test.each(Object.entries(rendered))('in the %s only what is read carries marks', (_name, it) => {
  const unclean = elementsIn(it.marked).flatMap(({tag, attributes}) =>
    Object.entries(attributes)
      .filter(([, value]) => vercelStegaSplit(value).encoded !== '')
      .map(([name]) => `${tag} ${name}`),
  )
  expect(unclean).toEqual([])
  expect(vercelStegaSplit(it.marked.slice(it.marked.indexOf('<h1'))).encoded).not.toBe('')
})

test('an empty cell is no data, whatever is in it that nobody sees', () => {
  const rows = [
    {_key: 'r', attribute: 'Row', cells: [cell('a', marked('')), cell('b', marked(' '))]},
  ]
  const markup = renderToStaticMarkup(<ComparisonTable table={comparisonTable({rows})} />)
  expect(markup.match(/No data/g)).toHaveLength(2)
})

test('structured data is that of the clean content', () => {
  expect(jsonLd(marked(page))).toEqual(jsonLd(page))
  expect(jsonLd(marked(article))).toEqual(jsonLd(article))
})

test('the hash by which an approval is pinned is that of the clean content', () => {
  expect(JSON.stringify(marked(page))).not.toBe(JSON.stringify(page))
  expect(documentHash(marked(page))).toBe(documentHash(page))
  expect(documentHash(marked(article))).toBe(documentHash(article))
  expect(documentHash(article)).not.toBe(documentHash(page))
})

test('prohibited words are found between marks', () => {
  expect(prohibitedWordingIn(marked(page))).toEqual([])
  const hidden = {...page, summary: `Clinically${marked('')} proven.`}
  expect(prohibitedWordingIn(hidden).map(({code}) => code)).toEqual(['wording.prohibited'])
})

function renderPage(given: TreatmentPageResult): string {
  return renderToStaticMarkup(<TreatmentPage callToAction="Go" page={given} />)
}

function renderArticle(given: ArticleResult): string {
  return renderToStaticMarkup(<Article article={given} callToAction="Go" />)
}
