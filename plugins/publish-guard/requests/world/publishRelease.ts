import {bareIdOf, isToBeUnpublished} from '../../../../policy/index.ts'
import {published} from './published.ts'
import {unpublish} from './unpublish.ts'
import {publishVariant} from './variants/publishVariant.ts'
import {variantOf} from './variants/variantOf.ts'
import type {World} from './World.ts'

/** All versions of a release become published, or take their documents off the site. */
export async function publishRelease(world: World, release: string): Promise<void> {
  for (const member of await world.membersOf(release)) {
    const publishedId = bareIdOf(member['_id'])
    const variant = variantOf(member)
    if (variant !== undefined) {
      if (!isToBeUnpublished(member)) publishVariant(world, member, {publishedId, variant})
    } else if (isToBeUnpublished(member)) {
      await unpublish(world, publishedId)
    } else {
      world.put(published(member, publishedId), member['_id'])
    }
    world.remove(member['_id'])
  }
}
