import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** Writes a report for each name into a folder, which is made when it is not there. @throws Refusal */
export async function writeReports<T>(
  folder: string,
  what: T,
  files: readonly (readonly [name: string, write: (what: T) => string])[],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, write] of files) await writeFile(join(folder, name), write(what))
  } catch (error) {
    const { message } = error as Error
    throw new Refusal(`the reports cannot be written to ${folder}: ${message}`, { exitCode: 2, cause: error })
  }
}
