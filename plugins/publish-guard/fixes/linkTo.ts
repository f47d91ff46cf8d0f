import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'

/**
 * A link as the Studio's own form writes it: strong, unless the target is not published yet. Then the
 * server takes only a weak one, and makes it strong when it publishes the release.
 */
export function linkTo({id, document, isPublished}: LibraryDisclaimer) {
  const link = {_type: 'reference', _ref: id}
  return isPublished
    ? link
    : {...link, _weak: true, _strengthenOnPublish: {type: document['_type']}}
}
