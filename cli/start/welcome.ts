import path from 'node:path'

import {people} from '../people.ts'
import {roleTitles} from '../roleTitles.ts'
import {SITE_PATH} from './mountSite.ts'

export type WelcomeOptions = {
  studio: string
  /** Where programs send requests. */
  api: string
  /** The lake's file, an absolute path. */
  file: string
  /** What stands, as the first line says it. */
  headline: string
  /** Whether pages need an approval by Compliance. */
  review: boolean
}

const REVIEW_IS_ON = [
  'Compliance review is on: a page goes live only with an approval of exactly what it says.',
  'The Compliance tool lists what waits for one.',
]

/** What a start prints when everything answers. */
export function welcome({studio, api, file, headline, review}: WelcomeOptions): string {
  const width = Math.max(...people.map(({name}) => name.length))
  return [
    '',
    headline,
    '',
    `  Studio  ${studio}`,
    `  Pages   ${api}${SITE_PATH}  (what is published and may be shown)`,
    `  API     ${api}/v2025-02-19  (project caveat, dataset production)`,
    `  Data    ${fromHere(file)}`,
    '',
    'Sign in as one of these people; there are no passwords:',
    ...people.map((person) => `  ${person.name.padEnd(width)}  ${roleTitles(person)}`),
    ...(review ? ['', ...REVIEW_IS_ON] : []),
    '',
    'Ctrl+C stops it; the data stays.',
  ].join('\n')
}

/** The shorter way to say where a file is. */
function fromHere(file: string): string {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') ? file : relative
}
