import {diffInput, wrap} from '@sanity/diff'
import type {Annotation, ObjectDiff} from 'sanity'

/** The difference between two contents of a document, as Sanity's own components show it. */
export function diffOf(before: unknown, after: unknown): ObjectDiff | undefined {
  const nobody: Annotation = null
  const diff = diffInput(wrap(before, nobody), wrap(after, nobody))
  return diff.type === 'object' ? diff : undefined
}
