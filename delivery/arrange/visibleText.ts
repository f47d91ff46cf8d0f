import {withoutStega} from './cleaned.ts'

/** A text if there is anything in it to see; else undefined. */
export function visibleText(text: string | null | undefined): string | undefined {
  return typeof text === 'string' && withoutStega(text).trim() !== '' ? text : undefined
}
