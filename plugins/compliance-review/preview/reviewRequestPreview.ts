import {dayOf, joined, textOf} from './textOf.ts'

export function reviewRequestPreview(selection: {readonly [name: string]: unknown}) {
  const {dueAt, requestedBy, title, withdrawnAt} = selection
  const due = dayOf(dueAt)
  const withdrawn = dayOf(withdrawnAt)
  return {
    title: textOf(title) ?? 'A document without a title',
    subtitle: joined(
      withdrawn === undefined ? undefined : `Withdrawn ${withdrawn}`,
      textOf(requestedBy),
      due === undefined ? undefined : `due ${due}`,
    ),
  }
}
