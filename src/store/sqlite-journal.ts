import type { StatementSync } from 'node:sqlite'
import { groupBy } from '../text/group-by.ts'
import type { JournalLimits } from '../world/limits.ts'
import type {
  CallBodies,
  CallToStore,
  JournalStore,
  LatestCalls,
  StoredBodies,
  StoredCalls,
} from '../world/world-store.ts'
import { isTrimmed, sizeOf } from './journal-limits.ts'
import { attempt, type SqliteFile } from './sqlite-file.ts'

/** The journals of worlds in a SQLite file. Every method ends before it returns. */
export class SqliteJournal implements JournalStore {
  readonly maskKey: string
  readonly #file: SqliteFile
  readonly #statements: Readonly<Record<keyof typeof statements, StatementSync>>

  constructor(file: SqliteFile) {
    this.#file = file
    const prepared = Object.entries(statements).map(([name, sql]) => [name, file.statement(sql)])
    this.#statements = Object.fromEntries(prepared)
    this.maskKey = String(this.#statements.journal.get('-')?.maskKey)
  }

  append(calls: readonly CallToStore[], limits: JournalLimits): LatestCalls {
    return this.#file.transaction(() => {
      const latest = new Map<string, number>()
      for (const [identity, added] of groupBy(calls, ({ journal }) => journal)) {
        const row = this.#statements.journal.get(identity)
        if (row !== undefined) latest.set(identity, this.#add(row as unknown as JournalRow, added, limits))
      }
      return latest
    })
  }

  #add({ id, latest, written }: JournalRow, calls: readonly CallToStore[], limits: JournalLimits): number {
    let [last, bytes] = [latest, written]
    for (const { call, count } of calls) {
      last += count
      if (call === undefined) continue
      bytes += sizeOf(call)
      this.#statements.add.run(id, last, bytes, call.line, call.request, call.reply, call.kept)
    }
    this.#statements.move.run(last, bytes, id)
    const isDue = isTrimmed(limits, { entries: latest, bytes: written }, { entries: last, bytes })
    if (isDue) this.#statements.trim.run(id, last - limits.entries, bytes - limits.bytes)
    return last
  }

  read(journal: string, after: number, limits: JournalLimits): StoredCalls {
    return attempt(this.#file.path, () => {
      const row = this.#statements.journal.get(journal) as unknown as JournalRow | undefined
      if (row === undefined) return { lines: [], recorded: 0, kept: 0 }
      const { id, latest, cleared, written } = row
      const first = Math.max(cleared, latest - limits.entries)
      const kept = Number(this.#statements.kept.get(id, first, written - limits.bytes)?.kept)
      const lines = this.#statements.lines.all(id, Math.max(after, first), written - limits.bytes)
      return { lines: lines as unknown as StoredCalls['lines'], recorded: latest - cleared, kept }
    })
  }

  readBodies(journal: string, ids: readonly number[]): CallBodies {
    return attempt(this.#file.path, () => {
      const id = this.#statements.journal.get(journal)?.id
      if (id === undefined) return new Map()
      const rows = this.#statements.bodies.all(id, JSON.stringify(ids)) as unknown as readonly BodiesRow[]
      return new Map(rows.map(({ number, ...bodies }) => [number, bodies]))
    })
  }

  latest(journals: readonly string[]): LatestCalls {
    return attempt(
      this.#file.path,
      () => new Map(journals.map((name) => [name, Number(this.#statements.journal.get(name)?.latest ?? 0)])),
    )
  }

  clear(journal: string): void {
    this.#file.transaction(() => {
      const row = this.#statements.journal.get(journal) as unknown as JournalRow | undefined
      if (row === undefined) return
      this.#statements.clear.run(row.id)
      this.#statements.trim.run(row.id, row.latest, row.written)
    })
  }
}

const statements = {
  journal: 'SELECT id, mask_key AS maskKey, latest, cleared, written FROM journals WHERE identity = ?',
  add: 'INSERT INTO calls (journal, number, ends, line, request, reply, kept) VALUES (?, ?, ?, ?, ?, ?, ?)',
  move: 'UPDATE journals SET latest = ?, written = ? WHERE id = ?',
  trim: 'DELETE FROM calls WHERE journal = ? AND (number <= ? OR ends <= ?)',
  clear: 'UPDATE journals SET cleared = latest WHERE id = ?',
  kept: 'SELECT count(*) AS kept FROM calls WHERE journal = ? AND number > ? AND ends > ?',
  lines: 'SELECT number AS id, line FROM calls WHERE journal = ? AND number > ? AND ends > ? ORDER BY number',
  bodies: `SELECT number, request, reply, kept FROM calls WHERE journal = ? AND number IN (SELECT value FROM json_each(?))`,
} as const satisfies Record<string, string>

interface JournalRow {
  readonly id: number
  readonly latest: number
  readonly cleared: number
  readonly written: number
}

interface BodiesRow extends StoredBodies {
  readonly number: number
}
