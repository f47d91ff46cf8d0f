/** Whether an id is that of a published document, not of a draft or a release's version. */
export function isPublishedId(id: string): boolean {
  return !id.startsWith('drafts.') && !id.startsWith('versions.')
}
