/**
 * Finds phrases that payerbox does not use, in everything that a user or a contributor reads, and prints `file:line: phrase`.
 * Fails when it finds one.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

const paths = ['src', 'docs', 'scenarios', 'contracts', 'docker', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']

/** Files whose words are not ours (the code lists of X12) or generated from a file that is checked. */
const leftOut = /\/generated\/|^src\/x12\/codes\/|^docs\/built-in-scenarios\.md$/

const phrases: readonly { readonly phrase: RegExp; readonly instead: string }[] = [
  { phrase: /(?<!\b[Tt]here )\bis none\b/, instead: 'is not valid' },
  // "There is no such claim" is fine.
  { phrase: /(?<!\b[Tt]here )\bis no (?!longer\b)/, instead: 'is not a' },
  { phrase: /\bso-manieth\b/i, instead: 'nth' },
  { phrase: /\b[Nn]obody\b/, instead: 'no one, or name who' },
  { phrase: /\banew\b/i, instead: 'again' },
  { phrase: /\bwhoever\b/i, instead: 'anyone who' },
  // X12 has a code for a person "With Whom a Child Resides".
  { phrase: /(?<!With )\b[Ww]hom\b/, instead: 'who' },
]

const files = execFileSync('git', ['ls-files', '--', ...paths], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !leftOut.test(file) && existsSync(file))
const found = files.flatMap(phrasesIn)

for (const line of found) console.log(line)
if (found.length > 0) {
  console.log(`\n${found.length} phrases to replace`)
  process.exitCode = 1
}

function phrasesIn(file: string): readonly string[] {
  // The names and requests of contract cases are data.
  const isOurs = file.startsWith('contracts/cases/') ? /title:|source:|#|^[^:]*$/ : /(?:)/
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      phrases.flatMap(({ phrase, instead }) => {
        const match = isOurs.test(text) ? phrase.exec(text) : null
        return match === null ? [] : [`${file}:${index + 1}: "${match[0].trim()}"; write "${instead}"`]
      }),
    )
}
