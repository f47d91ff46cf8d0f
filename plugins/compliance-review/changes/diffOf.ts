import {diffInput, wrap} from '@sanity/diff'
import type {AnnotationDetails, ObjectDiff} from 'sanity'

import {textOf} from '../preview/textOf.ts'
import type {ContentChange} from './contentChanges.ts'
import {withPlainParagraphs} from './paragraphs.ts'
import {plainContent} from './plainContent.ts'

type Contents = Pick<ContentChange, 'before' | 'after'>

function editedAt({after}: Contents): string {
  const hasTime = typeof after === 'object' && after !== null && '_updatedAt' in after
  return (hasTime ? textOf(after._updatedAt) : undefined) ?? ''
}

function between(before: unknown, after: unknown, timestamp: string): ObjectDiff | undefined {
  // Sanity's components show nothing of a text that nobody is said to have changed.
  const edit: AnnotationDetails = {author: '', timestamp}
  const diff = diffInput(wrap(before, edit), wrap(after, edit))
  return diff.type === 'object' ? diff : undefined
}

/**
 * The difference between two contents of a document. By whom a change is, is left open, as it is not
 * known of each, and the time is that of the latest edit.
 */
export function diffOf(contents: Contents): ObjectDiff | undefined {
  const {after, before} = contents
  return between(plainContent(before), plainContent(after), editedAt(contents))
}

/**
 * The same as Sanity's own components can show it. Theirs for Portable Text loses words at the edges
 * of what is marked, so that paragraphs are given to it as nothing but their texts; `markChanges`
 * tells the rest. Undefined when nothing else changed.
 */
export function shownDiffOf(contents: Contents): ObjectDiff | undefined {
  const {after, before} = contents
  const [was, is] = [plainContent(before), plainContent(after)].map(withPlainParagraphs)
  const diff = between(was, is, editedAt(contents))
  return diff?.isChanged === true ? diff : undefined
}
