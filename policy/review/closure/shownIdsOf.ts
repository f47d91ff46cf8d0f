import {isRecord} from '../../reading/isRecord.ts'
import {linkOf} from '../../reading/linksIn.ts'
import {walk} from '../../reading/walk.ts'

/**
 * The ids in the references anywhere in a value, each once. Images and files are left out: their ids
 * are made of their bytes, so that the value itself tells when one is exchanged.
 */
export function shownIdsOf(value: unknown): string[] {
  const ids = new Set<string>()
  walk(value, {
    onContainer: ({container, at}) => {
      if (!isRecord(container) || at === 'asset') return
      const link = linkOf(container, [])
      if (link !== undefined) ids.add(link.id)
    },
  })
  return [...ids]
}
