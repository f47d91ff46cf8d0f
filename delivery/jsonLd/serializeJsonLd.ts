const ESCAPED = /[<>&\u2028\u2029]/g

/** Structured data as JSON that can stand inside a script element: nothing in it can end the element. */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replace(ESCAPED, escapeOf)
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
