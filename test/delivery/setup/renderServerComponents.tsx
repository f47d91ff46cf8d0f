import {renderToReadableStream} from 'react-server-dom-parcel/server'

import {Article, JsonLd, TreatmentPage} from '../../../delivery/index.ts'
import type {ArticleResult, TreatmentPageResult} from '../../../delivery/queries/index.ts'

/** Renders a page and an article as React Server Components, and gives the stream as text. */
export async function renderServerComponents(
  page: TreatmentPageResult,
  article: ArticleResult,
): Promise<string> {
  const stream = renderToReadableStream(
    <>
      <JsonLd page={page} />
      <TreatmentPage callToAction="Go" page={page} />
      <Article article={article} callToAction="Go" idPrefix="article-" />
    </>,
    {onError: (error: unknown) => `Error: ${String(error)}`},
  )
  return new Response(stream).text()
}
