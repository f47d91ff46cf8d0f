import {published} from './published.ts'
import type {World} from './World.ts'

/** A draft, or a version, becomes the published document and is gone. Without it nothing happens. */
export async function publishDraft(
  world: World,
  draftId: string,
  publishedId: string,
): Promise<void> {
  const draft = await world.get(draftId)
  if (draft === undefined) return
  world.put(published(draft, publishedId), draftId)
  world.remove(draftId)
}
