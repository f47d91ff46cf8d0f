/** Every open event stream, so that closing the lake can end them. */
export type OpenStreams = {
  add(close: () => void): void
  delete(close: () => void): void
  closeAll(): void
}

export function createOpenStreams(): OpenStreams {
  const open = new Set<() => void>()
  return {
    add: (close) => void open.add(close),
    delete: (close) => void open.delete(close),
    closeAll: () => {
      for (const close of open) close()
    },
  }
}
