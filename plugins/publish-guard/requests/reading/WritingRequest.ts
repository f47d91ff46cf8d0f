/** A request that may change what readers see: what it asks of which dataset. */
export type WritingRequest = {
  readonly kind: 'actions' | 'mutations' | 'schedule' | 'agent'
  /** The method, in capitals. */
  readonly method: string
  /** What stands in the address behind the dataset, such as a schedule's id. */
  readonly rest: readonly string[]
  readonly body: unknown
  /** The address of an endpoint of the same dataset, such as `doc` or `query`. */
  readonly address: (endpoint: string) => string
  /** The address of the dataset's schedules. */
  readonly schedules: string
}
