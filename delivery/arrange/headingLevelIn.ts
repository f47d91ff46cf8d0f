import type {HeadingLevel} from './ArrangedBody.ts'
import type {ReadText} from './ReadText.ts'

const LEVEL_OF: Record<string, HeadingLevel> = {h2: 2, h3: 3, h4: 4}
const DEEPER: Record<HeadingLevel, HeadingLevel> = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6}

/** The level at which a heading stands so that none is skipped; undefined for what is no heading. */
export function headingLevelIn(block: ReadText, above: HeadingLevel): HeadingLevel | undefined {
  const level = block.listItem ? undefined : LEVEL_OF[block.style]
  if (level === undefined) return undefined
  const deepest = oneDeeper(above)
  return level > deepest ? deepest : level
}

export function oneDeeper(level: HeadingLevel): HeadingLevel {
  return DEEPER[level]
}
