import type {PageResult} from './page.ts'

/** Who wrote or reviewed a page. */
export const personFields = /* groq */ `_id, _type, name, credentials, profile`

export type PersonResult = NonNullable<PageResult['author']>
