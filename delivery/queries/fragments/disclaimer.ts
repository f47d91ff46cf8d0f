import type {Item} from '../Item.ts'
import type {PageResult} from './page.ts'

/** What of a disclaimer the reader sees, and where. Its ownership and legal basis stay inside. */
export const disclaimerFields = /* groq */ `
  _id, _type, kind, text, shortText, language, placement, mayCollapse
`

/** `shortText` has at most 280 characters. */
export type DisclaimerResult = Item<PageResult['disclaimers']>
