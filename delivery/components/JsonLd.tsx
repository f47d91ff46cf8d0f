import type {RenderedPage} from '../arrange/RenderedPage.ts'
import {jsonLd, type JsonLdOptions} from '../jsonLd/jsonLd.ts'
import {serializeJsonLd} from '../jsonLd/serializeJsonLd.ts'

export type JsonLdProps = JsonLdOptions & {page: RenderedPage}

/** A page as structured data, for the head or the body of its document. */
export function JsonLd({page, ...options}: JsonLdProps) {
  return (
    <script
      dangerouslySetInnerHTML={{__html: serializeJsonLd(jsonLd(page, options))}}
      type="application/ld+json"
    />
  )
}
