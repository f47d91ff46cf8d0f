import {vercelStegaCombine, vercelStegaSplit} from '@vercel/stega'
import {evaluate, parse} from 'groq-js'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'

import {
  Article,
  ARTICLE_QUERY,
  type ArticleResult,
  ComparisonTable,
  pageParams,
  prohibitedWordingIn,
  TREATMENT_PAGE_QUERY,
  TreatmentPage,
  type TreatmentPageResult,
} from '../../delivery/index.ts'
import {contentDocuments, documentsOfType, isDraft} from '../content/reading/contentDocuments.ts'
import {cell, comparisonTable} from './fixtures/comparisonTable.ts'
import {elementsIn} from './markup/elementsIn.ts'
import {CONTENT_DAY} from './setup/openContent.ts'

const page: TreatmentPageResult = await load(TREATMENT_PAGE_QUERY, 'treatmentPage')
const article: ArticleResult = await load(ARTICLE_QUERY, 'article')

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

/** The same with edit information in every string, also where no client would put it. */
function marked<Value>(value: Value): Value {
  const info = {origin: 'sanity.io', href: '/structure/page;p-1;title?perspective=drafts'}
  return JSON.parse(
    JSON.stringify(value, (field, item: unknown) =>
      typeof item === 'string' && !field.startsWith('_')
        ? vercelStegaCombine(item, info, false)
        : item,
    ),
  )
}

async function load(query: string, type: string) {
  const [document] = documentsOfType(type).filter((found) => !isDraft(found))
  const dataset = contentDocuments.filter((found) => !isDraft(found)).map(({fields}) => fields)
  const slug = await (
    await evaluate(parse('*[_id == $id][0].slug.current'), {dataset, params: {id: document?.id}})
  ).get()
  const params = pageParams(slug, CONTENT_DAY)
  return (await evaluate(parse(query), {dataset, params})).get()
}
