/**
 * Pieces of GROQ that are true or false whatever they meet. GROQ has three truth values, and two
 * missing values are equal in it, so that a comparison is guarded, and what it leaves unknown is
 * taken for bad.
 */

/** A value as a literal. */
export function literal(value: string | readonly string[]): string {
  return JSON.stringify(value)
}

const ATTRIBUTE = /^[A-Za-z_]\w*$/

/** An attribute by its name. Throws for a name that no field in Sanity can have. */
export function attribute(name: string): string {
  if (ATTRIBUTE.test(name)) return name
  throw new TypeError(`“${name}” is no name of a field. Use letters, digits and underscores.`)
}

/** At least one item of a list meets a condition. What is no list has no items. */
export function some(list: string, condition: string): string {
  return `defined(${list}[${condition}][0])`
}

/** None of the items of a list meets a condition. */
export function none(list: string, condition: string): string {
  return `!${some(list, condition)}`
}

/** Of the items of a list that meet a condition, each is good; not being known to be is being bad. */
export function every(list: string, condition: string, good: string): string {
  return none(list, isBad(condition, good))
}

/** An item that meets a condition and is not known to be good. */
export function isBad(condition: string, good: string): string {
  return `${condition} && !coalesce(${good}, false)`
}

/** Absent, or explicitly false. */
export function isNo(value: string): string {
  return `(!defined(${value}) || ${value} == false)`
}

/** A day that the calendar has, as YYYY-MM-DD. */
export function isDate(value: string): string {
  const midnight = `${value} + "T00:00:00Z"`
  return `(${value} > "" && string(dateTime(${midnight})) == ${midnight})`
}
