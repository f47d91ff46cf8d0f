import {createCache} from '../evidence/createCache.ts'

/** The stored decisions by data set and subject: the live verdict fills it, document validation reads it. */
export const decisionCache = createCache<readonly unknown[]>()

/** The key under which the decisions on a document, by its bare id, are kept. */
export function decisionKey(source: string, subject: string): string {
  return [source, subject].join('|')
}
