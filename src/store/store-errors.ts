import { ConflictError } from '../world/persistence.ts'
import { StoreError } from '../world/world-store.ts'

/** What SQLite's result codes mean for a user (https://www.sqlite.org/rescode.html). */
export const sqliteMeanings: ReadonlyMap<number, string> = new Map([
  [5, 'is in use by another process; stop that one, or name another file'],
  [8, 'cannot be written; check the permissions of the file and of its folder'],
  [10, 'cannot be read or written because of an input/output error; check the disk'],
  [11, 'is damaged; restore it from a backup or a snapshot'],
  [13, 'cannot grow: the disk is full; free some space'],
  [14, 'cannot be opened; check its path and the permissions of its folder'],
  [26, 'is not a SQLite file; name another file'],
])

/** What error codes mean for a user: SQLSTATE (PostgreSQL's appendix A) or Node's. */
export const postgresMeanings: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'does not accept connections; start the server, or correct host and port'],
  ['ENOTFOUND', 'has a host that does not exist; correct the URL'],
  ['EAI_AGAIN', 'has a host that cannot be looked up now; check the network'],
  ['28P01', 'refuses the password; correct the URL'],
  ['28000', 'refuses the user; correct the URL'],
  ['3D000', 'has no database of that name; create it'],
  ['42501', 'does not let the user create or change the tables; grant the permissions'],
  ['25006', 'is read-only; use the primary server'],
  ['53100', 'has no space left on its disk; free some'],
  ['53300', 'has too many connections; allow more, or use fewer processes'],
  ['57P01', 'was shut down; start it'],
  ['57P03', 'is starting or stopping; try again'],
  ['55P03', 'is busy: another process has a lock; try again'],
])

/** The driver has no codes for these: no connection was free or could be opened, and no response came, within the limits of the pool. */
const [noConnection, noResponse] = ['timeout exceeded when trying to connect', 'Query read timeout']
const timeoutMeanings: ReadonlyMap<string, string> = new Map([
  [
    noConnection,
    'is busy: all connections are in use, or it accepts none; try again, or spread the calls over more processes',
  ],
  [noResponse, 'did not respond in time; check its load, and try again'],
])

/** That a store has the schema `version`, which is not the one that this program has. */
export function otherSchema(name: string, version: number, own: number): string {
  const why = `its schema has version ${version}, and this one knows ${own}`
  return version < own
    ? `${name} was replaced by a store of an older payerbox: ${why}; restart this one`
    : `${name} was written by a newer payerbox: ${why}; use that version or another store`
}

/** A URL without user, password and parameters. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) throw new StoreError('invalid store URL; use postgres://user:password@host:5432/database')
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}

/** The result of `work`; an error of the database becomes a StoreError, without any value of the query. */
export async function tryQuery<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreError || error instanceof ConflictError) throw error
    const known = postgresMeanings.get(codeOf(error)) ?? timeoutMeanings.get(messageOf(error))
    const meaning = known ?? `cannot be used (${codeOf(error) || 'connection lost'})`
    throw new StoreError(`${name} ${meaning}`, { cause: error })
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' ? code : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}

/** Whether a query failed because its connection ended: the server was restarted, or the connection was cut. */
export function wasCut(error: unknown): boolean {
  const code = codeOf(error)
  // Nothing was sent.
  if (messageOf(error) === noConnection) return false
  return code === '' || code === 'ECONNRESET' || code === 'EPIPE' || code.startsWith('57P') || code.startsWith('08')
}

/**
 * The connection was cut while writes were under way: whether they are stored is not known. Calls must not be added a second time.
 */
export class CutWrite extends Error {
  readonly code: string

  constructor(cause: unknown) {
    super(messageOf(cause), { cause })
    this.code = codeOf(cause)
  }
}

/** Whether the server refused a statement: nothing of it is stored. */
export function isRefusedStatement(error: unknown): boolean {
  // SQLSTATE has five characters, and so has EPIPE.
  return codeOf(error).length === 5 && !wasCut(error)
}

/** An optional peer dependency: only those who name a postgres:// store need it. */
export async function importDriver(): Promise<typeof import('pg')> {
  try {
    return await import('pg')
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new StoreError('a postgres:// store needs the package pg; install it: npm install pg', { cause: error })
  }
}
