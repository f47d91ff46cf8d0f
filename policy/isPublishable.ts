import type {Finding} from './Finding.ts'

/** Whether findings let a page be published: none of them is an error. */
export function isPublishable(findings: readonly Finding[]): boolean {
  return !findings.some(({level}) => level === 'error')
}
