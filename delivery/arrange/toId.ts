/** An id that is safe in HTML, in a fragment link and in CSS, from parts that may hold anything. */
export function toId(...parts: (string | number)[]): string {
  const id = parts.join('-')
  return /^[A-Za-z0-9-]*$/.test(id) ? id : id.replace(/[^A-Za-z0-9-]/g, codeOf)
}

function codeOf(character: string): string {
  return `_${character.charCodeAt(0).toString(16)}_`
}
