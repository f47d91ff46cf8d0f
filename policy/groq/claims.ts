import {isPublishedLink} from './links.ts'

/** In the marks of a paragraph: a claim that marks any of its text. */
export const IS_CLAIM = '_type == "claim" && _key > "" && _key in ^.children[].marks[]'

/** In the sources of a claim of a paragraph of the page: the routes of the page's treatments. */
export function routesOfPage(treatments: string, type: string): string {
  return `^.^.^.${treatments}[${isPublishedLink(type)}]->route`
}
