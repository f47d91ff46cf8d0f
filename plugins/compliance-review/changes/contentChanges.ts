import {titleOf} from '../../../policy/index.ts'
import {
  documentHash,
  type Pin,
  type ReadDecision,
  type Snapshot,
} from '../../../policy/review/index.ts'

/**
 * A document whose content is not what was approved. `before` and `after`: its content, `null` where
 * readers did or do not see it, undefined where it was or is not shown at all.
 */
export type ContentChange = {
  /** A bare id; undefined for the document under review itself. */
  readonly id: string | undefined
  readonly type: string
  readonly title: string
  readonly kind: 'changed' | 'added' | 'removed'
  readonly before: unknown
  readonly after: unknown
  /** Whether the approval outlasts it: a reviewer has approved it as editorial. */
  readonly isEditorial: boolean
}

type Contents = {readonly before: unknown; readonly after: unknown}

function kindOf({before, after}: Contents): ContentChange['kind'] | undefined {
  const [was, is] = [before ?? null, after ?? null]
  if (was === null || is === null) {
    if (was === is) return undefined
    return was === null ? 'added' : 'removed'
  }
  return documentHash(was) === documentHash(is) ? undefined : 'changed'
}

function typeOf(content: unknown): string {
  return typeof content === 'object' && content !== null && '_type' in content
    ? String(content._type)
    : ''
}

/** What a decision was about, as its snapshot says, and what there is now. */
export type Compared = {
  readonly decision: ReadDecision
  readonly before: Snapshot
  readonly after: Snapshot
  readonly pin: Pin
}

/** Every document that is not what was decided upon: the one under review first, then what it shows. */
export function contentChanges({after, before, decision, pin}: Compared): ContentChange[] {
  const hashes = new Map(pin.documents.map(({id, hash}) => [id, hash]))
  const ids = [...new Set([...before.shown.keys(), ...after.shown.keys()])].toSorted()
  const changeOf = (id: string | undefined, contents: Contents): ContentChange[] => {
    const kind = kindOf(contents)
    if (kind === undefined) return []
    const content = contents.after ?? contents.before
    const isEditorial =
      kind === 'changed' && id !== undefined && decision.documents.get(id) === hashes.get(id)
    const title = titleOf(content, id ?? decision.subject)
    return [{id, type: typeOf(content), title, kind, isEditorial, ...contents}]
  }
  return [
    ...changeOf(undefined, {before: before.document, after: after.document}),
    ...ids.flatMap((id) =>
      changeOf(id, {before: before.shown.get(id), after: after.shown.get(id)}),
    ),
  ]
}
