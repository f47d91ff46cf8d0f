import {Presets, SingleBar} from 'cli-progress'

export type ProgressBar = {
  /** How much is done, from 0 to 1. */
  readonly update: (share: number) => void
  /** Takes the bar away. */
  readonly stop: () => void
}

const FORMAT = '{title} [{bar}] {percentage} %'

/** Shows a bar on a terminal, on standard error; nothing elsewhere. */
export function createProgressBar(title: string): ProgressBar {
  if (!process.stderr.isTTY) return {update: () => {}, stop: () => {}}
  const bar = new SingleBar(
    {format: FORMAT, clearOnComplete: true, hideCursor: true, stream: process.stderr},
    Presets.shades_classic,
  )
  bar.start(1, 0, {title})
  return {update: (share) => bar.update(share), stop: () => bar.stop()}
}
