import {type KindName, kindNames, kinds} from './kinds.ts'

/** Where the site begins. */
export const HOME = '/pages'

export const STYLES = `${HOME}/styles.css`

/** Where the list of a kind of pages goes on behind `after`, or begins. */
export function listAddress(kind: KindName, after?: {key: string; id: string}): string {
  const query = after ? `?${new URLSearchParams(after)}` : ''
  return `${HOME}/${kind}${query}`
}

/** Where a page stands, by its type and slug. */
export function pageAddress(type: string, slug: string): string {
  const kind = kindNames.find((name) => kinds[name].type === type)
  return `${HOME}/${kind}/${encodeURIComponent(slug)}`
}
