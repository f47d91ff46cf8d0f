import {canonicalText} from '../hash/canonicalText.ts'
import {SYSTEM_FIELDS} from '../hash/contentText.ts'
import {hashText} from '../hash/hashText.ts'
import type {Seal} from './ReviewDecision.ts'

/** The fields that are made of the others. */
const MADE: readonly string[] = ['hash', 'seals']

/** The hash of every field that a decision holds, by name, whatever it is. */
export function sealsOf(decision: Record<string, unknown>): Seal[] {
  return Object.keys(decision)
    .filter((name) => !SYSTEM_FIELDS.includes(name) && !MADE.includes(name))
    .filter((name) => decision[name] !== undefined)
    .toSorted()
    .map((name) => ({_key: name, hash: hashText(canonicalText(decision[name]))}))
}

/** The hash of a decision: the SHA-256 of its seals, which stand for all that it holds. */
export function hashOfSeals(seals: readonly Seal[]): string {
  return hashText(canonicalText(seals.map(({_key, hash}) => [_key, hash])))
}
