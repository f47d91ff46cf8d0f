import {canonicalText} from '../hash/canonicalText.ts'
import {hashText} from '../hash/hashText.ts'

/** In the place of a hash: readers do not see a document of this id. */
export const NOT_SHOWN = 'notShown'

/**
 * The hash of everything that was decided upon, made of the hash of the subject and, by id, of those
 * of all that it shows. The subject's id does not count.
 */
export function contentHashOf(subject: string, documents: ReadonlyMap<string, string>): string {
  const shown = [...documents].filter(([id]) => id !== subject)
  const content = documents.get(subject) ?? NOT_SHOWN
  return hashText(canonicalText({content, shown: Object.fromEntries(shown)}))
}
