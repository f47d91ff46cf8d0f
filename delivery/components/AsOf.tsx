import {fill} from '../arrange/fill.ts'
import {formatDate} from '../arrange/formatDate.ts'
import type {PageContext} from '../arrange/PageContext.ts'

/** The day (YYYY-MM-DD) on which values of a table were looked up. */
export function AsOf({date, context}: {date: string; context: PageContext}) {
  const {language, messages} = context
  return (
    <small className="caveat-as-of">
      {fill(messages.table.asOf, {date: formatDate(date, language)})}
    </small>
  )
}
