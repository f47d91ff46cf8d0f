import type {World} from './World.ts'

/** A document is taken off the site and stays as a draft, unless it has one already. */
export async function unpublish(world: World, publishedId: string): Promise<void> {
  const document = await world.get(publishedId)
  if (document === undefined) return
  const draftId = `drafts.${publishedId}`
  if ((await world.get(draftId)) === undefined) world.put({...document, _id: draftId})
  world.remove(publishedId)
}
