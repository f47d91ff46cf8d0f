import {isRecord} from '../../reading/isRecord.ts'
import {canonicalText, type CanonicalForm} from './canonicalText.ts'

/** What the Content Lake writes by itself, and says nothing about the content. */
export const SYSTEM_FIELDS: readonly string[] = [
  '_id',
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_originalId',
  '_system',
]

/**
 * Characters that show nothing and change nothing that is shown: those in which Visual Editing hides
 * its marks, other joiners and spaces without width, the byte order mark and the soft hyphen. Marks
 * that turn the direction of text around them do change what is read, and count.
 */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF\u{1D173}-\u{1D17A}]/gu

/**
 * A reference that the Studio keeps weak until its target is published becomes strong when its own
 * document is published. That is no edit, so it counts as what it becomes.
 */
function namesOf(object: Record<string, unknown>): string[] {
  const names = Object.keys(object)
  const mark = object['_strengthenOnPublish']
  if (typeof object['_ref'] !== 'string' || !isRecord(mark)) return names
  const passing =
    mark['weak'] === true ? ['_strengthenOnPublish'] : ['_strengthenOnPublish', '_weak']
  return names.filter((name) => !passing.includes(name))
}

const CONTENT: CanonicalForm = {textOf: (text) => text.replaceAll(INVISIBLE, ''), namesOf}

/** A document's content in its canonical form: without system fields and invisible characters. */
export function contentText(document: unknown): string {
  if (!isRecord(document)) return canonicalText(document, CONTENT)
  const fields = Object.entries(document).filter(([name]) => !SYSTEM_FIELDS.includes(name))
  return canonicalText(Object.fromEntries(fields), CONTENT)
}
