/** Where a command works: the lake of a data folder, or a dataset of hosted Sanity. */
export type DatasetTarget =
  | {kind: 'local'; dataDirectory: string}
  | {kind: 'hosted'; projectId: string; dataset: string; token: string}
