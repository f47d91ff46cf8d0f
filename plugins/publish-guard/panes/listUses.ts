import {isDraftId} from 'sanity'

import {bareIdOf, releaseOf} from '../../../policy/index.ts'
import {textOf} from './textOf.ts'

/** A page that links to a disclaimer, and in which of its forms. */
export type Use = {
  readonly id: string
  readonly type: string
  readonly title: string | undefined
  readonly isLive: boolean
  readonly isDraft: boolean
  /** The names of the releases that hold a version of the page which links it. */
  readonly releases: readonly string[]
}

/** The pages among stored documents, drafts and versions joined with their live form; live ones first. */
export function listUses(rows: readonly unknown[]): Use[] {
  const uses = new Map<string, Use>()
  for (const row of rows) {
    const storedId = textOf(row, '_id') ?? ''
    const isDraft = isDraftId(storedId)
    const release = releaseOf(storedId)
    const isLive = !isDraft && release === undefined
    const id = bareIdOf(storedId)
    const known = uses.get(id)
    uses.set(id, {
      id,
      type: textOf(row, '_type') ?? '',
      title: isLive ? textOf(row, 'title') : (known?.title ?? textOf(row, 'title')),
      isLive: isLive || known?.isLive === true,
      isDraft: isDraft || known?.isDraft === true,
      releases: [...(known?.releases ?? []), ...(release === undefined ? [] : [release])],
    })
  }
  return [...uses.values()].toSorted(
    (a, b) =>
      Number(b.isLive) - Number(a.isLive) ||
      (a.title ?? '').localeCompare(b.title ?? '') ||
      a.id.localeCompare(b.id),
  )
}
