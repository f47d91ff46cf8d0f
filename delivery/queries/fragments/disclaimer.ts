import type {DisclaimerKind} from '../../../policy/vocabulary/disclaimerKind.ts'
import type {DisclaimerPlacement} from '../../../policy/vocabulary/disclaimerPlacement.ts'
import type {Language} from '../../../policy/vocabulary/language.ts'
import type {BasicText} from './basicText.ts'

/** What of a disclaimer the reader sees, and where. Its ownership and legal basis stay inside. */
export const disclaimerFields = /* groq */ `
  _id, kind, text, shortText, language, placement
`

/** `shortText` has at most 280 characters. */
export type DisclaimerResult = {
  _id: string
  kind: DisclaimerKind | null
  text: BasicText | null
  shortText: string | null
  language: Language | null
  placement: DisclaimerPlacement | null
}
