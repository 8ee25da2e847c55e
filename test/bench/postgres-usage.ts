import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

/** Linux counts CPU time in hundredths of a second. */
const tick = 10_000

/** What tells how much CPU time a PostgreSQL server has used, in microseconds; `undefined` where that cannot be seen. */
export type PostgresUsage = () => number | undefined

/** Finds the processes of a server on this machine. Only Linux shows what they use. */
export async function postgresUsage(url: string): Promise<PostgresUsage> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ readonly pid: number }>('SELECT pg_backend_pid() AS pid')
  const main = statOf(String(rows[0]?.pid))?.parent
  await client.end()
  return () => {
    if (main === undefined) return undefined
    const processes = readdirSync('/proc').flatMap((pid) => statOf(pid) ?? [])
    const own = processes.filter(({ pid, parent }) => pid === main || parent === main)
    // Those that have ended count for the process that started them.
    return own.reduce((sum, { used, ended, pid }) => sum + used + (pid === main ? ended : 0), 0)
  }
}

interface Stat {
  readonly pid: string
  readonly parent: string
  readonly used: number
  readonly ended: number
}

/** What `/proc/<pid>/stat` says (proc_pid_stat(5)). */
function statOf(pid: string): Stat | undefined {
  if (!/^\d+$/.test(pid)) return undefined
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number)
    const parent = fields[1] ?? ''
    return { pid, parent, used: (user + system) * tick, ended: (endedUser + endedSystem) * tick }
  } catch {
    // It has ended, or this is not Linux.
    return undefined
  }
}
