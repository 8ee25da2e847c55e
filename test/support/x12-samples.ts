import { readFileSync } from 'node:fs'

/** A 277 made up for these tests: JANE DOE's first claim is paid but for a denied line, her second one is denied. */
export const answer: string = read('answer.x12')

/** The same day's 276 for the first claim. */
export const inquiry: string = read('inquiry.x12')

/** They stand in files of their own for the README, which shows the command line with them. */
function read(name: string): string {
  return readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8')
}
