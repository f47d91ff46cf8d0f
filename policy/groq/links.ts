import {literal} from './conditions.ts'

/** Where a link stands: the item of a list itself (`@`), or an attribute of it. */
function refOf(link: string): string {
  return link === '@' ? '_ref' : `${link}._ref`
}

function typeOf(link: string): string {
  return link === '@' ? '_type' : `${link}._type`
}

/** A reference that names something in this dataset. */
export function isLink(link = '@'): string {
  const type = typeOf(link)
  return `${refOf(link)} > "" && (!defined(${type}) || ${type} == "reference")`
}

/** A link to the id of a draft or a release version, which readers never see. */
export function isDraftLink(link = '@'): string {
  return `(string::split(${refOf(link)}, ".")[0] in ["drafts","versions"])`
}

/** A link to a published document of a type. Use it after `isLink`. */
export function isPublished(type: string, link = '@'): string {
  return `!${isDraftLink(link)} && ${link}->_type == ${literal(type)}`
}

/** A link to a published document of a type, as a whole condition. */
export function isPublishedLink(type: string, link = '@'): string {
  return `${isLink(link)} && ${isPublished(type, link)}`
}
