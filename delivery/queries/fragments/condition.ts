import type {Item} from '../Item.ts'
import type {PageResult} from './page.ts'

export const conditionFields = /* groq */ `_id, _type, name, "slug": slug.current, code`

/** A condition that a page is about, with its code in ICD or SNOMED where there is one. */
export type ConditionResult = Item<PageResult['conditions']>
