function plain(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase()
}

/** Whether somebody has typed their name: letter by letter, whatever its spaces and capitals. */
export function isSameName(typed: string, name: string): boolean {
  return plain(name) !== '' && plain(typed) === plain(name)
}
