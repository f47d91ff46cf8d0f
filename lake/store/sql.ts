/** Number of the layout below, kept in the file as SQLite's user_version. */
export const LAYOUT_VERSION = 1

/** WAL with FULL: a commit has reached the disk when it returns. */
export const OPEN = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`

export const READ_LAYOUT_VERSION = 'PRAGMA user_version'

export const CREATE_LAYOUT = `
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE transactions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    timestamp TEXT NOT NULL
  ) STRICT;

  CREATE TABLE revisions (
    transaction_number INTEGER NOT NULL REFERENCES transactions (number),
    position INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    mutations TEXT NOT NULL,
    PRIMARY KEY (transaction_number, position)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX revisions_by_document ON revisions (document_id, transaction_number);

  CREATE TABLE key_values (
    owner TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE assets (
    path TEXT PRIMARY KEY,
    content_type TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;

  PRAGMA user_version = ${LAYOUT_VERSION};
`

export const BEGIN = 'BEGIN IMMEDIATE'
export const COMMIT = 'COMMIT'
export const ROLLBACK = 'ROLLBACK'

export const READ_DOCUMENTS = 'SELECT body FROM documents'

export const WRITE_DOCUMENT = `
  INSERT INTO documents (id, body) VALUES (?, ?)
  ON CONFLICT (id) DO UPDATE SET body = excluded.body
`

export const DELETE_DOCUMENT = 'DELETE FROM documents WHERE id = ?'

export const HAS_TRANSACTION = 'SELECT 1 FROM transactions WHERE id = ?'

export const WRITE_TRANSACTION =
  'INSERT INTO transactions (id, author, timestamp) VALUES (?, ?, ?) RETURNING number'

export const WRITE_REVISION = `
  INSERT INTO revisions (transaction_number, position, document_id, before, after, mutations)
  VALUES (?, ?, ?, ?, ?, ?)
`

/** All changes of the transactions that touched one of the ids; the ids are one JSON array. */
export const READ_TRANSACTIONS = `
  SELECT t.number, t.id, t.author, t.timestamp, r.document_id, r.before, r.after, r.mutations
  FROM transactions t
  JOIN revisions r ON r.transaction_number = t.number
  WHERE t.number IN (
    SELECT transaction_number FROM revisions
    WHERE document_id IN (SELECT value FROM json_each(?))
  )
  ORDER BY t.number, r.position
`

export const READ_AT_REVISION = `
  SELECT r.after FROM revisions r
  JOIN transactions t ON t.number = r.transaction_number
  WHERE r.document_id = ? AND t.id = ?
`

export const READ_AT_TIME = `
  SELECT r.after FROM revisions r
  JOIN transactions t ON t.number = r.transaction_number
  WHERE r.document_id = ? AND t.timestamp <= ?
  ORDER BY t.number DESC LIMIT 1
`

export const READ_VALUE = 'SELECT value FROM key_values WHERE owner = ? AND key = ?'

export const READ_VALUES = 'SELECT key, value FROM key_values WHERE owner = ? ORDER BY key'

export const WRITE_VALUE = `
  INSERT INTO key_values (owner, key, value) VALUES (?, ?, ?)
  ON CONFLICT (owner, key) DO UPDATE SET value = excluded.value
`

export const DELETE_VALUE = 'DELETE FROM key_values WHERE owner = ? AND key = ?'

export const READ_ASSET = 'SELECT content_type, bytes FROM assets WHERE path = ?'

export const WRITE_ASSET = `
  INSERT INTO assets (path, content_type, bytes) VALUES (?, ?, ?)
  ON CONFLICT (path) DO UPDATE SET content_type = excluded.content_type, bytes = excluded.bytes
`
