import {isValidElement} from 'react'
import {expect, test} from 'vitest'

import type {
  ARTICLE_QUERY_RESULT,
  TREATMENT_PAGE_QUERY_RESULT,
} from '../../delivery/generated/sanity.types.ts'
import {
  Article,
  type ArticleResult,
  RichText,
  TreatmentPage,
  type TreatmentPageResult,
  type Unfinished,
} from '../../delivery/index.ts'
import type {RichTextBlock} from '../../delivery/queries/fragments/richText.ts'
import {treatmentPage} from './fixtures/treatmentPage.ts'

type Chart = {_type: 'chart'; _key: string; title: string}
type Video = {_type: 'video'; _key: string; url: string}

const page = treatmentPage()
const body: (RichTextBlock | Chart | Video)[] = [{_type: 'chart', _key: 'c', title: 'Title'}]
const chart = ({value}: {value: Chart}) => <p>{value.title}</p>
const video = ({value}: {value: Video}) => <p>{value.url}</p>

const asArticle = (result: NonNullable<ARTICLE_QUERY_RESULT>): ArticleResult => result
const asPage = (result: NonNullable<TREATMENT_PAGE_QUERY_RESULT>): TreatmentPageResult => result

/** What the type checker says of these is the test: `npm run check` fails when one of them changes. */
test('a body with blocks of its own takes their components, and nothing less', () => {
  const elements = [
    <TreatmentPage components={{types: {chart, video}}} key="1" page={{...page, body}} />,
    <RichText body={body} components={{types: {chart, video}}} key="2" />,
    <TreatmentPage key="3" page={page} />,
    // @ts-expect-error -- no component for any of its own blocks
    <TreatmentPage key="4" page={{...page, body}} />,
    // @ts-expect-error -- none for its videos
    <TreatmentPage components={{types: {chart}}} key="5" page={{...page, body}} />,
    // @ts-expect-error -- one for its videos that takes something else
    <TreatmentPage components={{types: {chart, video: chart}}} key="6" page={{...page, body}} />,
    // @ts-expect-error -- none for its charts
    <RichText body={body} components={{types: {video}}} key="7" />,
    // @ts-expect-error -- a treatment page is no article
    <Article article={page} key="8" />,
  ]
  expect(elements.every((element) => isValidElement(element))).toBe(true)
})

test('what the queries give is what the components take', () => {
  const unfinished: Unfinished<{_id: string; name: string; list: {_id: string}[]}> = {
    _id: 'id',
    name: null,
    list: [null],
  }
  // @ts-expect-error -- an id is there from the beginning
  const nameless: Unfinished<{_id: string}> = {_id: null}
  expect([asArticle, asPage, unfinished, nameless]).toHaveLength(4)
})
