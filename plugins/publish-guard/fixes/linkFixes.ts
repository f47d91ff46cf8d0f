import {set, unset} from 'sanity'

import type {FieldPath} from '../../../policy/index.ts'
import type {Fix} from './Fix.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'
import {linkTo} from './linkTo.ts'
import {titleOf} from './titleOf.ts'

/** Makes a weak link a strong one: then the server lets nobody delete its target. */
export function strengthenLink(path: FieldPath): Fix {
  const patches = [unset([...path, '_weak']), unset([...path, '_strengthenOnPublish'])]
  return {kind: 'strengthen', titles: [], patches}
}

/** Takes a link out of its list. */
export function removeLink(path: FieldPath): Fix {
  return {kind: 'unlink', titles: [], patches: [unset(path)]}
}

/** Lets a link lead to another disclaimer. */
export function replaceLink(path: FieldPath, disclaimer: LibraryDisclaimer): Fix {
  const link = Object.entries(linkTo(disclaimer)).map(([name, value]) =>
    set(value, [...path, name]),
  )
  const patches = [...strengthenLink(path).patches, ...link]
  return {kind: 'replace', titles: [titleOf(disclaimer)], patches}
}
