import type {BasicText as WrittenBasicText} from '../../generated/sanity.types.ts'
import type {Item} from '../Item.ts'
import type {Unfinished} from '../Unfinished.ts'

/** Paragraphs and list items without headings, claims or embedded objects. */
export type BasicText = Unfinished<WrittenBasicText>

export type BasicTextBlock = Item<BasicText>

export type LinkMark = Item<BasicTextBlock['markDefs']>
