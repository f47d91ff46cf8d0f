const HIDDEN = {
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  whiteSpace: 'nowrap',
  width: 1,
} as const

/** A text that a screen reader says when it changes, and that nobody sees. */
export function SpokenText({text}: {readonly text: string}) {
  return (
    <output data-testid="caveat-spoken" style={HIDDEN}>
      {text}
    </output>
  )
}
