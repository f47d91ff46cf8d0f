/** The properties that say something: neither missing nor empty. */
export function known<Properties extends object>(
  properties: Properties,
): {[Name in keyof Properties]?: Exclude<Properties[Name], null | undefined>} {
  const copy = {...properties}
  for (const [name, value] of Object.entries(properties)) {
    const isEmpty = value === null || value === undefined || value === ''
    if (isEmpty || (Array.isArray(value) && value.length === 0)) Reflect.deleteProperty(copy, name)
  }
  return copy
}
