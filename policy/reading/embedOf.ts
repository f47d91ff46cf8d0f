import {linkOf, type Link} from './linksIn.ts'
import {ownValue} from './ownValue.ts'
import {pathOf, type Place} from './walk.ts'

/** What a page can embed. The embedding object's type is this name and `Embed`, its field this name. */
export type Embeddable = 'comparisonTable' | 'mechanism'

/** The link to the document that an embedding object at a place shows. */
export function embedOf(place: Place, embedded: Embeddable): Link | undefined {
  return linkOf(ownValue(place.container, embedded), pathOf(place))
}
