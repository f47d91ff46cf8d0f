import {getValueAtPath} from 'sanity'

import {type Finding, linksIn} from '../../../policy/index.ts'
import {textOf} from '../panes/textOf.ts'
import type {DocumentToMend} from './Fix.ts'
import type {FixContext} from './FixContext.ts'

function documentOf(id: string, {evidence}: FixContext): DocumentToMend[] {
  const known = Object.hasOwn(evidence, id) ? evidence[id] : undefined
  if (known?.state !== 'published' && known?.state !== 'draftOnly') return []
  const type = textOf(known.document, '_type')
  if (type === undefined) return []
  const title = textOf(known.document, 'title') ?? textOf(known.document, 'name')
  return [{id, type, title: title ?? textOf(known.document, 'caption') ?? id}]
}

/** The documents behind a finding: the one that it is about, or the sources of the claim. */
export function documentsToMend(finding: Finding, context: FixContext): DocumentToMend[] {
  const {code, path, details} = finding
  if (code === 'claim.evidenceUnfit') {
    return linksIn(getValueAtPath(context.page, path), 'sources').flatMap(({id}) =>
      documentOf(id, context),
    )
  }
  // A weak link is a fault of the page alone.
  if (code === 'disclaimer.weak' || typeof details['id'] !== 'string') return []
  return documentOf(details['id'], context)
}
