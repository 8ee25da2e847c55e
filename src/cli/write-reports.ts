import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** A report that is written: under which name, and how. */
export type ReportFile<T> = readonly [name: string, write: (what: T) => string]

/** Writes a report for each name into a folder, which is made when it is not there. @throws Refusal */
export async function writeReports<T>(folder: string, what: T, files: readonly ReportFile<T>[]): Promise<void> {
  await makeFolder(folder)
  for (const [name, write] of files) await writeFile(join(folder, name), write(what)).catch(refuse(folder))
}

/** Makes the folder beforehand, so that nobody waits for reports that cannot be written. @throws Refusal */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(refuse(folder))
}

function refuse(folder: string): (cause: Error) => never {
  return (cause) => {
    throw new Refusal(`the reports cannot be written to ${folder}: ${cause.message}`, { exitCode: 2, cause })
  }
}
