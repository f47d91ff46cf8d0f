import {useDateTimeFormat} from 'sanity'

/** A calendar day in the manner of the reader's language; as stored when it is not a date. */
export const DayText = ({day}: {day: string}) => {
  const format = useDateTimeFormat({dateStyle: 'medium', timeZone: 'UTC'})
  const date = new Date(`${day}T00:00:00Z`)
  return <time dateTime={day}>{Number.isNaN(date.valueOf()) ? day : format.format(date)}</time>
}
