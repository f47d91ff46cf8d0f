/**
 * Every statement that the lake gives to SQLite. A change of a table needs a higher
 * `SCHEMA_VERSION` and a step that brings older files there.
 */

/** Marks the file as the lake's own ("Cvt1"), so that another program's database is not taken over. */
export const APPLICATION_ID = 0x43767431

/** Version of the tables below. A file with a higher one was written by a newer Caveat. */
export const SCHEMA_VERSION = 1

export const READ_APPLICATION_ID = 'PRAGMA application_id'
export const READ_SCHEMA_VERSION = 'PRAGMA user_version'
export const COUNT_TABLES = 'SELECT count(*) AS tables FROM sqlite_schema'

/** Exclusive locking comes first: it makes a second process fail at once instead of waiting. */
export const CONFIGURE = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`

export const CREATE_TABLES = `
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    timestamp TEXT NOT NULL
  ) STRICT;

  CREATE TABLE revisions (
    sequence INTEGER NOT NULL REFERENCES transactions (sequence),
    position INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    after TEXT,
    mutations TEXT NOT NULL,
    PRIMARY KEY (sequence, position)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX revisions_of_document ON revisions (document_id, sequence);

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

  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`

export const BEGIN = 'BEGIN IMMEDIATE'
export const COMMIT = 'COMMIT'
export const ROLLBACK = 'ROLLBACK'

export const ALL_DOCUMENTS = 'SELECT body FROM documents'
export const PUT_DOCUMENT = `
  INSERT INTO documents (id, body) VALUES (?, ?)
  ON CONFLICT (id) DO UPDATE SET body = excluded.body
`
export const DELETE_DOCUMENT = 'DELETE FROM documents WHERE id = ?'

export const LAST_TRANSACTION =
  'SELECT sequence, timestamp FROM transactions ORDER BY sequence DESC LIMIT 1'
export const FIND_TRANSACTION = 'SELECT sequence FROM transactions WHERE id = ?'
export const ADD_TRANSACTION =
  'INSERT INTO transactions (sequence, id, author, timestamp) VALUES (?, ?, ?, ?)'
export const ADD_REVISION =
  'INSERT INTO revisions (sequence, position, document_id, after, mutations) VALUES (?, ?, ?, ?, ?)'

/** The ids arrive as one JSON array: SQLite binds no lists. */
export const TRANSACTIONS_OF = `
  SELECT t.sequence, t.id, t.author, t.timestamp
  FROM transactions t
  WHERE t.sequence IN (
    SELECT sequence FROM revisions WHERE document_id IN (SELECT value FROM json_each(?))
  )
  ORDER BY t.sequence
`
/** A range instead of LIKE, which knows no upper and lower case. The index answers it. */
export const IDS_BETWEEN = `
  SELECT DISTINCT document_id FROM revisions WHERE document_id >= ? AND document_id < ?
`
export const CHANGES_OF_TRANSACTION = `
  SELECT r.document_id, r.after, r.mutations,
    (SELECT earlier.after FROM revisions earlier
      WHERE earlier.document_id = r.document_id AND earlier.sequence < r.sequence
      ORDER BY earlier.sequence DESC LIMIT 1) AS before
  FROM revisions r
  WHERE r.sequence = ?
  ORDER BY r.position
`
export const AT_REVISION = `
  SELECT r.after FROM revisions r
  WHERE r.document_id = ? AND r.sequence <= (SELECT sequence FROM transactions WHERE id = ?)
  ORDER BY r.sequence DESC LIMIT 1
`
export const AT_TIME = `
  SELECT r.after FROM revisions r JOIN transactions t ON t.sequence = r.sequence
  WHERE r.document_id = ? AND t.timestamp <= ?
  ORDER BY r.sequence DESC LIMIT 1
`

export const GET_VALUE = 'SELECT value FROM key_values WHERE owner = ? AND key = ?'
export const SET_VALUE = `
  INSERT INTO key_values (owner, key, value) VALUES (?, ?, ?)
  ON CONFLICT (owner, key) DO UPDATE SET value = excluded.value
`
export const DELETE_VALUE = 'DELETE FROM key_values WHERE owner = ? AND key = ?'
export const VALUES_OF_OWNER = 'SELECT key, value FROM key_values WHERE owner = ? ORDER BY key'

export const GET_ASSET = 'SELECT content_type, bytes FROM assets WHERE path = ?'
export const SET_ASSET = `
  INSERT INTO assets (path, content_type, bytes) VALUES (?, ?, ?)
  ON CONFLICT (path) DO UPDATE SET content_type = excluded.content_type, bytes = excluded.bytes
`
