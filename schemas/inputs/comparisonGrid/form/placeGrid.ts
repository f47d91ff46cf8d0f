import type {ReactElement} from 'react'
import type {DecorationMember, FieldsetMembers, ObjectMember} from 'sanity'

const isTablePart = (member: ObjectMember): boolean => {
  if (member.kind === 'field') return member.name === 'comparators' || member.name === 'rows'
  if (member.kind === 'error') {
    return member.fieldName === 'comparators' || member.fieldName === 'rows'
  }
  return false
}

/** Puts the grid in the place of the two fields that it edits, also within a set of fields. */
export const placeGrid = (members: readonly ObjectMember[], grid: ReactElement): ObjectMember[] => {
  const decoration: DecorationMember = {
    kind: 'decoration',
    key: 'comparison-grid',
    component: grid,
  }
  let placed = false
  const place = <Member extends FieldsetMembers | ObjectMember>(
    member: Member,
  ): (DecorationMember | Member)[] => {
    if (!isTablePart(member)) return [member]
    if (placed) return []
    placed = true
    return [decoration]
  }
  return members.flatMap((member): ObjectMember[] =>
    member.kind === 'fieldSet'
      ? [
          {
            ...member,
            fieldSet: {...member.fieldSet, members: member.fieldSet.members.flatMap(place)},
          },
        ]
      : place(member),
  )
}
