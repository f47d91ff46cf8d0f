import {PortableText} from '@portabletext/react'
import {renderToStaticMarkup} from 'react-dom/server'

import {Article, RichText} from '../../delivery/components/index.ts'
import type {ArticleResult} from '../../delivery/queries/index.ts'

/** One way to render content to markup, and another to hold it against. */
export type Rival = {name: string; ours: () => string; bare: () => string}

/**
 * Our components against `@portabletext/react` with its default components, on the same blocks of an
 * article. The bare renderer shows neither sources nor embedded documents, so that only the first of
 * these pairs makes the same markup.
 */
export function rivalsOf(article: ArticleResult): Rival[] {
  const body = article.body ?? []
  const text = body.filter((block) => block._type === 'block')
  const plain = text.map((block) => ({...block, ...withoutMarks(block)}))
  return [
    {name: 'plain text', ours: () => richText(plain), bare: () => bare(plain)},
    {name: 'text with claims', ours: () => richText(text), bare: () => bare(text)},
    {name: 'body', ours: () => richText(body), bare: () => bare(body)},
    {
      name: 'whole article',
      ours: () => renderToStaticMarkup(<Article article={article} problems="hide" />),
      bare: () => bare(body),
    },
  ]
}

type Body = NonNullable<ArticleResult['body']>

function withoutMarks(block: Extract<Body[number], {_type: 'block'}>) {
  const claims = (block.markDefs ?? []).filter(({_type}) => _type === 'claim')
  const isClaim = (mark: string) => claims.some(({_key}) => _key === mark)
  return {
    markDefs: (block.markDefs ?? []).filter(({_type}) => _type !== 'claim'),
    children: (block.children ?? []).map((span) => ({
      ...span,
      marks: (span.marks ?? []).filter((mark) => !isClaim(mark)),
    })),
  }
}

function richText(body: Body): string {
  return renderToStaticMarkup(<RichText body={body} problems="hide" />)
}

function bare(value: Body): string {
  return renderToStaticMarkup(<PortableText onMissingComponent={false} value={value} />)
}
