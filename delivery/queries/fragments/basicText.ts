/** A piece of text and the names or keys of its marks. */
export type TextSpan = {_type: 'span'; _key: string; text: string; marks?: string[] | null}

export type LinkMark = {_type: 'link'; _key: string; href?: string | null}

/** A paragraph or list item without headings, claims or embedded objects. */
export type BasicTextBlock = {
  _type: 'block'
  _key: string
  style?: 'normal' | null
  listItem?: 'bullet' | 'number' | null
  level?: number | null
  children: TextSpan[]
  markDefs?: LinkMark[] | null
}

export type BasicText = BasicTextBlock[]
