import type {ArrayOfObjectsMember, BaseFormNode, ObjectMember} from 'sanity'

interface ChildNode {
  readonly name: string
  readonly node: BaseFormNode
  readonly open: boolean
}

type Member = ArrayOfObjectsMember | ObjectMember

const hasMembers = (node: object): node is {readonly members: readonly Member[]} =>
  'members' in node && Array.isArray(node.members)

const childrenIn = (member: Member): ChildNode[] => {
  switch (member.kind) {
    case 'field':
      return [{name: member.name, node: member.field, open: member.open}]
    case 'item':
      return [{name: member.key, node: member.item, open: member.open}]
    case 'fieldSet':
      return member.fieldSet.members.flatMap(childrenIn)
    default:
      return []
  }
}

/** The fields of an object or the items of a list in the Studio's form, whatever sets group them. */
export const childNodes = (node: object): readonly ChildNode[] =>
  hasMembers(node) ? node.members.flatMap(childrenIn) : []
