import {linkOf, type Link} from './linksIn.ts'
import {walk} from './walk.ts'

/** The comparison tables that a document embeds in its rich text. */
export function embeddedTables(document: unknown): Link[] {
  return [...walk(document)].flatMap(({object, path}) => {
    if (object['_type'] !== 'comparisonTableEmbed') return []
    const link = linkOf(object['comparisonTable'], path())
    return link === undefined ? [] : [link]
  })
}
