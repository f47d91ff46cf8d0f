import {contentText} from './contentText.ts'
import type {GridItem} from './GridItem.ts'
import {holdsContent} from './holdsContent.ts'
import type {MendLog} from './MendLog.ts'

/** Turns a text field that holds a number or a boolean into text, and takes out anything else that is not text. */
export const mendText = (item: GridItem, field: string, log: MendLog): GridItem => {
  const value = item[field]
  if (value === undefined || typeof value === 'string') return item
  log.problems.push({code: 'not-text', count: 1})
  if (typeof value === 'number' || typeof value === 'boolean') {
    return {...item, [field]: String(value)}
  }
  if (holdsContent(value)) log.lost.push(contentText(value))
  const {[field]: _, ...rest} = item
  return {...rest, _key: item._key}
}
