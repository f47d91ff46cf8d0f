/** Moves the focus to what can be done about one of the findings in a panel, else to its summary. */
export function focusFinding(panel: HTMLElement, index: number): void {
  const active = document.activeElement
  const isElsewhere = active !== null && active !== document.body && !panel.contains(active)
  if (isElsewhere) return
  const findings = [...panel.querySelectorAll('[data-finding]')]
  const next = findings[Math.min(index, findings.length - 1)]
  const target = next?.querySelector<HTMLElement>('button:not(:disabled), a[href]')
  const summary = panel.querySelector<HTMLElement>('[data-summary]')
  ;(target ?? summary)?.focus()
}
