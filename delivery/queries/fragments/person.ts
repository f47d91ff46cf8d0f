/** Who wrote or reviewed a page. */
export const personFields = /* groq */ `_id, name, credentials, profile`

export type PersonResult = {
  _id: string
  name: string | null
  credentials: string | null
  profile: string | null
}
