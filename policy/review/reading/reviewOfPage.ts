import type {FieldPath} from '../../Finding.ts'
import type {Reading} from '../../reading/Reading.ts'
import {titleOf} from '../../reading/titleOf.ts'
import {ownWord} from '../../reading/ownWord.ts'
import {endOfDay} from '../../reading/utcDay.ts'
import {subjectOf} from '../pin/pinContent.ts'
import {type DocumentReview, reviewOf} from './reviewOf.ts'

/** Something that a page shows and that must be approved itself. */
export type ShownReview = {
  readonly review: DocumentReview
  readonly title: string
  readonly type: string
  /** Where the page names it. */
  readonly path: FieldPath
}

/** The review of a page and of what it shows. */
export type PageReview = {readonly own: DocumentReview; readonly shown: readonly ShownReview[]}

function pathTo(id: string, {disclaimers, mechanisms, tables}: Reading): FieldPath {
  const links = [...disclaimers, ...tables, ...mechanisms]
  return links.find((link) => link.id === id)?.path ?? []
}

function read(reading: Reading): PageReview | undefined {
  const {evidence, options, page, today} = reading
  if (options.review === false) return undefined
  const {reviewedTypes} = options.review
  const until = today === undefined ? Number.NEGATIVE_INFINITY : endOfDay(today)
  const context = {evidence, options: options.review, until}
  const own = reviewOf(subjectOf(page), context)
  const shown = [...own.shown].flatMap(([id, content]): ShownReview[] => {
    const type = ownWord(content, '_type') ?? ''
    if (!reviewedTypes.includes(type)) return []
    const path = pathTo(id, reading)
    const review = reviewOf({id, content}, context)
    return [{review, title: titleOf(content, id), type, path}]
  })
  return {own, shown}
}

const known = new WeakMap<Reading, PageReview | undefined>()

/** The review of a page that is judged, computed once; undefined where compliance review is off. */
export function reviewOfPage(reading: Reading): PageReview | undefined {
  if (!known.has(reading)) known.set(reading, read(reading))
  return known.get(reading)
}
