import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {ArrangedBlock, HeadingLevel} from './ArrangedBody.ts'
import {arrangeText} from './arrangeText.ts'
import {concerns} from './concerns.ts'
import {fill} from './fill.ts'
import {headingLevelIn, oneDeeper} from './headingLevelIn.ts'
import type {PageContext} from './PageContext.ts'
import {place} from './place.ts'
import type {KnownBlock, ReadBlock} from './readBody.ts'

/** How far the arrangement has come: the heading it stands under, what has been disclaimed where. */
type Progress = {level: HeadingLevel; shown: Set<string>; shownInSection: Set<string>}

/**
 * Puts a body in the form in which it is rendered: citations behind their claims, disclaimers behind
 * the paragraph (or the whole list) that they concern, headings without a skipped level.
 */
export function arrangeBody(
  body: ReadBlock[],
  disclaimers: DisclaimerResult[],
  context: PageContext,
): ArrangedBlock[] {
  const progress: Progress = {level: 1, shown: new Set(), shownInSection: new Set()}
  const arranged: ArrangedBlock[] = []
  for (const unit of inUnits(body)) {
    for (const {block, own} of unit) {
      if (block) arranged.push(arrangeBlock(block, progress, context))
      else if (own) arranged.push({...own, context})
    }
    if (disclaimers.length > 0) {
      const concerned = disclaimers.filter(({kind}) =>
        unit.some(({block}) => block && concerns(kind, block)),
      )
      arranged.push(...disclaimersAfter(unit, {concerned, progress, context}))
    }
    if (unit.some(({problems}) => problems.length > 0)) {
      arranged.push(...problemsAfter(unit, context))
    }
  }
  return arranged
}

/** The items of a list stay together: what belongs behind one of them stands behind the list. */
function inUnits(body: ReadBlock[]): ReadBlock[][] {
  const units: ReadBlock[][] = []
  for (const read of body) {
    const last = units.at(-1)
    if (last && isListItem(last.at(-1)) && isListItem(read)) last.push(read)
    else units.push([read])
  }
  return units
}

function isListItem(read: ReadBlock | undefined): boolean {
  return read?.block?._type === 'block' && Boolean(read.block.listItem)
}

function arrangeBlock(block: KnownBlock, progress: Progress, context: PageContext): ArrangedBlock {
  if (block._type === 'block') {
    const level = headingLevelIn(block, progress.level)
    if (level !== undefined) progress.level = level
    if (level === 2) progress.shownInSection = new Set()
    return arrangeText(block, level, context)
  }
  if (block._type === 'mechanismEmbed' || block._type === 'comparisonTableEmbed') {
    const headingLevel = oneDeeper(progress.level)
    return {...block, at: place.embed(block._key), headingLevel, context}
  }
  return {...block, context}
}

function disclaimersAfter(
  unit: ReadBlock[],
  found: {concerned: DisclaimerResult[]; progress: Progress; context: PageContext},
): ArrangedBlock[] {
  const {concerned, progress, context} = found
  const key = unit.at(-1)?.key ?? ''
  const full = concerned.filter(({_id}) => !progress.shown.has(_id))
  const short = concerned.filter(
    ({_id, shortText}) => shortText && progress.shown.has(_id) && !progress.shownInSection.has(_id),
  )
  for (const {_id} of concerned) {
    progress.shown.add(_id)
    progress.shownInSection.add(_id)
  }
  return [
    ...group(full, {_key: `${key}-disclaimers`, form: 'full', context}),
    ...group(short, {_key: `${key}-reminders`, form: 'short', context}),
  ]
}

function group(
  disclaimers: DisclaimerResult[],
  rest: {_key: string; form: 'full' | 'short'; context: PageContext},
): ArrangedBlock[] {
  return disclaimers.length > 0 ? [{_type: 'caveat.disclaimers', disclaimers, ...rest}] : []
}

function problemsAfter(unit: ReadBlock[], context: PageContext): ArrangedBlock[] {
  return unit.flatMap(({key, problems}) =>
    problems.map(({problem, type}, index) => ({
      _type: 'caveat.problem' as const,
      _key: `${key}-problem-${index}`,
      problem: {
        level: 'warning' as const,
        message: fill(context.messages.problem[problem], {type}),
      },
      context,
    })),
  )
}
