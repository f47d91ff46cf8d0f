import {linkOf, type Link} from './linksIn.ts'
import {walk} from './walk.ts'

/** What a page can embed. The embedding object's type is this name and `Embed`, its field this name. */
export type Embeddable = 'comparisonTable' | 'mechanism'

/** The documents of one kind that a document embeds in its rich text, however deep. */
export function embedsIn(document: unknown, embedded: Embeddable): Link[] {
  return [...walk(document)].flatMap(({object, path}) => {
    if (object['_type'] !== `${embedded}Embed`) return []
    const link = linkOf(object[embedded], path())
    return link === undefined ? [] : [link]
  })
}
