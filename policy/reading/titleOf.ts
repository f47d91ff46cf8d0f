import {ownText} from './ownText.ts'

/** What people call a document; its id when it has no name of its own. */
export function titleOf(document: unknown, id: string): string {
  return (
    ownText(document, 'title') ?? ownText(document, 'name') ?? ownText(document, 'caption') ?? id
  )
}
