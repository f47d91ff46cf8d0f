import {readContributors, soughtHistoryOf} from '../../../policy/review/index.ts'
import {textOf} from '../panes/textOf.ts'
import type {ReviewReader} from './ReviewReader.ts'

/**
 * Names a document in one of its forms, at one revision: its stored id and its `_rev`. Who edited that
 * never changes.
 */
export function revisionOf(document: unknown): string {
  return [textOf(document, '_id') ?? '', textOf(document, '_rev') ?? ''].join(' ')
}

const known = new Map<string, readonly string[]>()
const asked = new Map<string, Promise<readonly string[]>>()

function keyIn({source}: ReviewReader, revision: string): string {
  return [source, revision].join(' ')
}

/** Who edited a document up to a revision, as far as this browser tab has asked already. */
export function recallContributors(
  reader: ReviewReader,
  revision: string,
): readonly string[] | undefined {
  return known.get(keyIn(reader, revision))
}

/**
 * Who edited a document up to a revision, from the history of the data set, which is asked once.
 * Rejects when it cannot be read, and asks again the next time.
 */
export async function loadContributors(
  reader: ReviewReader,
  revision: string,
): Promise<readonly string[]> {
  const key = keyIn(reader, revision)
  const before = known.get(key)
  if (before !== undefined) return before
  const [_id, _rev = ''] = revision.split(' ')
  const answer = asked.get(key) ?? readContributors(reader.history, soughtHistoryOf({_id, _rev}))
  asked.set(key, answer)
  try {
    const contributors = await answer
    if (_rev !== '') known.set(key, contributors)
    return contributors
  } finally {
    asked.delete(key)
  }
}
