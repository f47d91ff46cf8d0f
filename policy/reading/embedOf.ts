import {linkOf, type Link} from './linksIn.ts'
import {pathOf, type Place} from './walk.ts'

/** What a page can embed. The embedding object's type is this name and `Embed`, its field this name. */
export type Embeddable = 'comparisonTable' | 'mechanism'

/** The link to what an object embeds, if it embeds a document of this kind. */
export function embedOf(
  object: Record<string, unknown>,
  place: Place,
  embedded: Embeddable,
): Link | undefined {
  return object['_type'] === `${embedded}Embed`
    ? linkOf(object[embedded], pathOf(place))
    : undefined
}
