import {isDraftId, isVersionId} from 'sanity'

import {bareIdOf} from '../../../policy/index.ts'
import {textOf} from './textOf.ts'

/** A page that links to a disclaimer, and in which of its forms. */
export type Use = {
  readonly id: string
  readonly type: string
  readonly title: string | undefined
  readonly isLive: boolean
  readonly isDraft: boolean
  readonly isInRelease: boolean
}

/** The pages among stored documents, drafts and versions joined with their live form; live ones first. */
export function listUses(rows: readonly unknown[]): Use[] {
  const uses = new Map<string, Use>()
  for (const row of rows) {
    const storedId = textOf(row, '_id') ?? ''
    const isDraft = isDraftId(storedId)
    const isInRelease = isVersionId(storedId)
    const isLive = !isDraft && !isInRelease
    const id = bareIdOf(storedId)
    const known = uses.get(id)
    uses.set(id, {
      id,
      type: textOf(row, '_type') ?? '',
      title: isLive ? textOf(row, 'title') : (known?.title ?? textOf(row, 'title')),
      isLive: isLive || known?.isLive === true,
      isDraft: isDraft || known?.isDraft === true,
      isInRelease: isInRelease || known?.isInRelease === true,
    })
  }
  return [...uses.values()].toSorted(
    (a, b) =>
      Number(b.isLive) - Number(a.isLive) ||
      (a.title ?? '').localeCompare(b.title ?? '') ||
      a.id.localeCompare(b.id),
  )
}
