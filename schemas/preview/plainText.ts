import {fieldOf} from '../read/fieldOf.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'

const blockText = (block: unknown): string =>
  listOf(fieldOf(block, 'children'))
    .map((child) => fieldOf(child, 'text'))
    .filter((text) => typeof text === 'string')
    .join('')

/** The words of Portable Text without marks; undefined when there are none. */
export const plainText = (blocks: unknown): string | undefined =>
  textOf(listOf(blocks).map(blockText).join(' ').trim())
