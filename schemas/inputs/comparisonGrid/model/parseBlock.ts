const field = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y

const plain = (raw: string): string => {
  const quoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"')
  const text = quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}

/**
 * Reads what a spreadsheet puts on the clipboard as text: rows end with a line break, cells are
 * split by tabs, and a cell with either inside stands in double quotes. Line breaks inside a cell
 * become spaces. Rows keep their own lengths; an empty text has no rows.
 */
export const parseBlock = (clipboard: string): string[][] => {
  const text = clipboard.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (text === '') return []
  const rows: string[][] = [[]]
  for (let end = 0; end <= text.length;) {
    field.lastIndex = end
    const match = field.exec(text)
    if (!match) break
    rows.at(-1)?.push(plain(match[1] ?? ''))
    if (match[2] === '') break
    if (match[2] === '\n') rows.push([])
    end = field.lastIndex
  }
  return rows
}
