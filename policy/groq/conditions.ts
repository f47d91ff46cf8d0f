/**
 * Pieces of GROQ that are true or false whatever they meet. GROQ has three truth values, and two
 * missing values are equal in it, so conditions here count what is good instead of denying what is
 * bad: a comparison with something unknown then counts as not good.
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

/** None of the items of a list meet a condition. What is no list has no items. */
export function none(list: string, condition: string): string {
  return `!defined(${list}[${condition}][0])`
}

/** Of the items of a list that meet a condition, each is good. What is no list has no items. */
export function every(list: string, condition: string, good: string): string {
  return `count(${list}[${condition}]) == count(${list}[${condition} && (${good})])`
}

/** At least one item of a list meets a condition. */
export function some(list: string, condition: string): string {
  return `count(${list}[${condition}]) > 0`
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
