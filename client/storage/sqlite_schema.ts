// The tables of a session file, its version, and the way from each older version to the next.

import { DatabaseSync } from "node:sqlite";

/** `application_id` of a session file: "Layr" in ASCII. */
export const APPLICATION_ID = 0x4c617972;

/**
 * The steps from one schema version to the next: the SQL at index n turns version n into n + 1.
 * Version 0 is the empty file. A step is never changed once released; a new version adds one.
 */
export const MIGRATIONS: readonly string[] = [
  // crc: CRC-32 of key and value, so that a damaged value is noticed and not used.
  // owner: the client that holds the file, for the message to a second one.
  `CREATE TABLE entry (
     key TEXT PRIMARY KEY NOT NULL,
     value BLOB NOT NULL,
     crc INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE owner (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     pid INTEGER NOT NULL,
     since_ms INTEGER NOT NULL
   ) STRICT;`,
];

/** What the header of a database file says about it. */
export interface FileIdentity {
  /** `application_id`, 0 when nobody set it. */
  readonly applicationId: number;
  /** `user_version`: of the schema, 0 when nobody set it. */
  readonly version: number;
  /** How many tables, indexes, views and triggers it holds. */
  readonly objects: number;
}

/** Reads what a database file says about itself. */
export function identify(db: DatabaseSync): FileIdentity {
  return {
    applicationId: readNumber(db, "PRAGMA application_id"),
    version: readNumber(db, "PRAGMA user_version"),
    objects: readNumber(db, "SELECT count(*) FROM sqlite_schema"),
  };
}

/**
 * Brings the tables from `version` to the newest, within the caller's transaction: all steps are kept
 * or none.
 *
 * @param db The database, inside a transaction.
 * @param version The version it has.
 * @param migrations The steps.
 */
export function migrate(
  db: DatabaseSync,
  version: number,
  migrations: readonly string[] = MIGRATIONS,
): void {
  for (const step of migrations.slice(version)) db.exec(step);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  db.exec(`PRAGMA user_version = ${migrations.length}`);
}

/**
 * Whether a database has the tables of a version, with their columns, and neither views nor triggers:
 * those run when entries are read and written.
 *
 * @param db The database.
 * @param version The version it says it has.
 */
export function hasTables(db: DatabaseSync, version: number): boolean {
  using model = new DatabaseSync(":memory:");
  migrate(model, 0, MIGRATIONS.slice(0, version));
  return describeTables(db) === describeTables(model);
}

// Indexes and statistics, which a tool may have added, do no harm.
function describeTables(db: DatabaseSync): string {
  const rows = db.prepare(
    `SELECT object.type, object.name, field.name AS field
       FROM sqlite_schema AS object LEFT JOIN pragma_table_info(object.name) AS field
      WHERE object.type <> 'index' AND object.name NOT LIKE 'sqlite~_%' ESCAPE '~'
      ORDER BY object.name, field.cid`,
  ).all();
  return JSON.stringify(rows);
}

/** Runs a query whose first row's first column is a number, and returns that. */
export function readNumber(db: DatabaseSync, sql: string): number {
  const row = db.prepare(sql).get();
  return Number(row === undefined ? 0 : Object.values(row)[0]);
}
