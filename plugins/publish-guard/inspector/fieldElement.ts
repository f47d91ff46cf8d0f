import {type Path, pathToString} from 'sanity'

/** The element on the screen of the innermost field on a path, if any of them is on the screen. */
export function fieldElement(path: Path): Element | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = pathToString(path.slice(0, length))
    const field = `[data-testid="${CSS.escape(`field-${name}`)}"]`
    const element = document.getElementById(name) ?? document.querySelector(field)
    if (element !== null) return element
  }
  return undefined
}
