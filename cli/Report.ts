/** Where an action says what it does. */
export type Report = {
  say(line: string): void
  /** Announces work that takes a while. */
  begin(title: string): Step
}

/** Work under way. */
export type Step = {
  /** How far it is. Shown on a terminal only. */
  update(progress: string): void
  /** Replaces the announcement on a terminal; a new line elsewhere. */
  end(line: string): void
}
