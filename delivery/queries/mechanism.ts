import {defineQuery} from 'groq'

import {mechanismFields} from './fragments/mechanism.ts'

/** The mechanism with the slug `$slug`; null when there is none. */
export const MECHANISM_QUERY = defineQuery(`
  *[_type == "mechanism" && slug.current == $slug][0]{${mechanismFields}}
`)
