import { plural } from '../text/phrases.ts'
import { type Instant, toTimestamp } from '../world/instant.ts'
import type { AmountMode } from './fake-values.ts'
import type { PrivacySummary } from './recording.ts'

/** What became of a recording: counts, kinds and places, and never a value of it. */
export interface Report {
  /** How many went into fixtures. */
  readonly exchanges: number
  readonly amounts: AmountMode
  readonly account: PrivacySummary
  readonly scenes: readonly Scene[]
}

/** A scenario of a recording, and how true it is. */
export interface Scene {
  readonly name: string
  readonly begins: Instant
  readonly looks: number
  /** Whether the format has room for what happened; if not, no file was written. */
  readonly isPlayed: boolean
  /** What the file does not say, and why. */
  readonly remarks: readonly string[]
  /** Where a replay answers otherwise. */
  readonly differences: readonly string[]
}

export function jsonReport({ scenes, ...report }: Report): string {
  const told = scenes.map(({ begins, ...scene }) => ({ ...scene, begins: toTimestamp(begins) }))
  return `${JSON.stringify({ ...report, scenarios: told }, undefined, 2)}\n`
}

const ofAmounts: Readonly<Record<AmountMode, string>> = {
  keep: 'Amounts of money are as they were.',
  scale: 'Every amount of money is multiplied by one whole number.',
  replace: 'Every amount of money is replaced by another; sums do not hold.',
}

export function markdownReport({ exchanges, amounts, account, scenes }: Report): string {
  const { kept, replaced, dropped, remarks } = account
  return [
    '# What this recording keeps',
    '',
    `${plural(exchanges, 'exchange')}, ${plural(scenes.length, 'scenario')}. ${ofAmounts[amounts]}`,
    'Dates are moved back by whole weeks, alike for everything about one person; times of day are kept. Days of birth are',
    'moved by up to half a year. Of the headers only the content types are kept.',
    '',
    ...table('Kept', 'as it stood where it is a code of a list, a number or a word of the contract', kept),
    ...table('Replaced', 'by something made up, the same for the same value in JSON and X12', replaced),
    ...table('Left out', 'because no contract names it', dropped),
    ...(remarks.length > 0 ? ['## Remarks', '', ...remarks.map((remark) => `- ${remark}`), ''] : []),
    ...(scenes.length > 0 ? ['## Scenarios', '', ...scenes.flatMap(sceneLines), ''] : []),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

function table(title: string, why: string, counts: Readonly<Record<string, number>>): readonly string[] {
  const rows = Object.entries(counts)
  const total = rows.reduce((sum, [, count]) => sum + count, 0)
  const head = [`## ${title}: ${total}`, '', `${title} ${why}.`, '']
  if (rows.length === 0) return head
  return [
    ...head,
    '| What | How often |',
    '| --- | ---: |',
    ...rows.map(([name, count]) => `| ${name} | ${count} |`),
    '',
  ]
}

function sceneLines({ name, begins, looks, isPlayed, remarks, differences }: Scene): readonly string[] {
  const verdict = !isPlayed
    ? 'not written: the format has no room for what happened'
    : differences.length === 0
      ? 'every look is answered as it was recorded'
      : `${plural(differences.length, 'look')} answered otherwise than recorded`
  return [
    `- \`${name}\`, from ${toTimestamp(begins)}, ${plural(looks, 'look')}: ${verdict}`,
    ...remarks.map((remark) => `  - left out: ${remark}`),
    ...differences.map((difference) => `  - ${difference}`),
  ]
}
