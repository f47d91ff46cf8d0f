import {diffInput, wrap} from '@sanity/diff'
import type {AnnotationDetails, ObjectDiff} from 'sanity'

import {textOf} from '../preview/textOf.ts'
import type {ContentChange} from './contentChanges.ts'
import {plainContent} from './plainContent.ts'

function editedAt({after}: Pick<ContentChange, 'after'>): string {
  const hasTime = typeof after === 'object' && after !== null && '_updatedAt' in after
  return (hasTime ? textOf(after._updatedAt) : undefined) ?? ''
}

/**
 * The difference between two contents of a document, as Sanity's own components show it: these show
 * nothing of a text that nobody is said to have changed. By whom is left open, as it is not known of
 * each change, and the time is that of the latest edit.
 */
export function diffOf(change: Pick<ContentChange, 'before' | 'after'>): ObjectDiff | undefined {
  const edit: AnnotationDetails = {author: '', timestamp: editedAt(change)}
  const {after, before} = change
  const diff = diffInput(wrap(plainContent(before), edit), wrap(plainContent(after), edit))
  return diff.type === 'object' ? diff : undefined
}
