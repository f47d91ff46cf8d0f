/** Whether a release version stands for taking the document off the site when the release is published. */
export function isToBeUnpublished(document: {readonly [field: string]: unknown}): boolean {
  const system = document['_system']
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}
