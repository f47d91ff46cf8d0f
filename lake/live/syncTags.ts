/** What a live client compares: the tags of an answer with the tags of a later event. */
export type SyncTag = `s1:${string}`

/**
 * The tags that every query answer carries and every commit announces. There is one: any change
 * may touch any answer. A client then fetches once too often, never once too seldom.
 */
export const syncTags: SyncTag[] = ['s1:dataset']
