import type {StoredDocument} from '../../../../../../policy/index.ts'

const WAITING: readonly unknown[] = ['scheduled', 'scheduling']

/** Whether a release is published by itself when its time comes. */
export function isWaiting({state}: StoredDocument): boolean {
  return WAITING.includes(state)
}
