import type { StediEdition } from '../contract/routes.ts'
import { stediEditions } from '../contract/routes.ts'
import type { CredentialGuardMode } from '../guard/credential-guard.ts'
import type { PhiGuardMode } from '../guard/phi-guard.ts'
import { journalRanges, usualJournalLimits } from '../http/journal-limits.ts'
import { credentialGuardModes, optumProfiles, phiGuardModes } from '../options.ts'
import { orList } from '../text/phrases.ts'
import { parseClock } from '../world/clock.ts'
import { parseDuration } from '../world/instant.ts'
import type { OptumProfile } from '../world/settings.ts'

/** How `payerbox serve` is told to run. */
export interface ServeSettings {
  readonly port: number
  readonly host: string
  readonly logLevel: LogLevel
  readonly world: readonly string[]
  readonly clock: string
  readonly seed: number
  /** A directory; empty for none. */
  readonly scenarios: string
  /** Whether scenario files are taken over when they change. */
  readonly watch: 'on' | 'off'
  readonly scenario: string
  readonly stediEdition: StediEdition
  readonly optumProfile: OptumProfile
  readonly strict: boolean
  /** 0 for no limit, here and below. */
  readonly maxWorlds: number
  readonly maxWorldBytes: number
  /** Milliseconds. */
  readonly worldIdle: number
  readonly journalEntries: number
  readonly journalBytes: number
  readonly credentialGuard: CredentialGuardMode
  readonly phiGuard: PhiGuardMode
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** One flag, and the environment variable of the same name. */
export interface CliSetting<T> {
  /** As commander writes it: `-p, --port <n>`. */
  readonly flag: string
  readonly group: 'Listening:' | 'The world:' | 'The vendors:' | 'The guards:' | 'Limits:'
  readonly summary: string
  /** What holds when neither the flag nor the variable says anything. */
  readonly preset: string
  /** The value of a text; `undefined` when it has none. */
  read(text: string): T | undefined
  /** Ends the sentence "--port must be …". */
  readonly allowed: string
  /** The words that a mistyped one may stand for. */
  readonly words?: readonly string[]
}

export const portSetting: CliSetting<number> = {
  flag: '-p, --port <n>',
  group: 'Listening:',
  summary: 'port; 0 takes any free one',
  preset: '4276',
  read: (text) => wholeNumber(text, 65_535),
  allowed: 'a whole number from 0 to 65535',
}

/** Everything that `payerbox serve` can be told. */
export const serveSettings: { readonly [K in keyof ServeSettings]: CliSetting<ServeSettings[K]> } = {
  port: portSetting,
  host: {
    flag: '--host <address>',
    group: 'Listening:',
    summary: 'address; 0.0.0.0 lets other machines in',
    preset: '127.0.0.1',
    read: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
    allowed: 'an address or a host name',
  },
  logLevel: {
    flag: '--log-level <level>',
    group: 'Listening:',
    summary: `how much to say: ${logLevels.join(', ')}; debug says one line a call`,
    preset: 'info',
    ...oneOf(logLevels),
  },
  world: {
    flag: '-w, --world <name...>',
    group: 'The world:',
    summary: 'worlds to open at the start; any other opens on first use',
    preset: 'demo',
    read: worldNames,
    allowed: 'one or more names, each of up to 64 letters, digits, dots, hyphens and underscores',
  },
  clock: {
    flag: '--clock <clock>',
    group: 'The world:',
    summary: 'real, frozen[@INSTANT] or Nx[@INSTANT]: 60x, frozen@2026-04-01T18:30:00Z',
    preset: 'real',
    read: (text) => (parseClock(text) === undefined ? undefined : text),
    allowed: 'real, frozen[@INSTANT] or Nx[@INSTANT], such as 60x or frozen@2026-04-01T18:30:00Z',
    words: ['real', 'frozen'],
  },
  seed: {
    flag: '--seed <n>',
    group: 'The world:',
    summary: 'the same seed makes up the same people and ids',
    preset: '1',
    read: (text) => wholeNumber(text, 4_294_967_295),
    allowed: 'a whole number from 0 to 4294967295',
  },
  scenarios: {
    flag: '-s, --scenarios <dir>',
    group: 'The world:',
    summary: 'directory of scenario files to add to the built-in scenarios',
    preset: '',
    read: (text) => text,
    allowed: 'a directory',
  },
  watch: {
    flag: '--watch <mode>',
    group: 'The world:',
    summary: 'on: take scenario files over when they change; off: only when the admin API says so',
    preset: 'on',
    ...oneOf(['on', 'off']),
  },
  scenario: {
    flag: '--scenario <name>',
    group: 'The world:',
    summary: 'what a submitted session plays when nothing else names a scenario',
    preset: 'paid',
    read: (text) => text,
    allowed: 'the name of a scenario',
  },
  stediEdition: {
    flag: '--stedi-edition <edition>',
    group: 'The vendors:',
    summary: "which edition of Stedi's API: 2025-01 or 2026-08",
    preset: '2025-01',
    ...oneOf(stediEditions),
  },
  optumProfile: {
    flag: '--optum-profile <profile>',
    group: 'The vendors:',
    summary: "live: Optum answers from the world; sandbox: with its own sandbox's predefined answers",
    preset: 'live',
    ...oneOf(optumProfiles),
  },
  strict: {
    flag: '--strict',
    group: 'The vendors:',
    summary:
      'check every answer against its contract; one that breaks it becomes a 500 that says so; refuse x-payerbox-fault',
    preset: 'false',
    read: (text) => (/^(true|yes|on|1)$/i.test(text) ? true : /^(false|no|off|0)$/i.test(text) ? false : undefined),
    allowed: 'true or false',
    words: ['true', 'false'],
  },
  maxWorlds: {
    flag: '--max-worlds <n>',
    group: 'Limits:',
    summary: 'how many worlds may be open; 0 for any number',
    preset: '0',
    read: (text) => wholeNumber(text, 1_000_000),
    allowed: 'a whole number from 0 to 1000000',
  },
  maxWorldBytes: {
    flag: '--max-world-bytes <n>',
    group: 'Limits:',
    summary: 'how many bytes the log of one world may take, about; 0 for any number',
    preset: '0',
    read: (text) => wholeNumber(text, Number.MAX_SAFE_INTEGER),
    allowed: 'a whole number of bytes',
  },
  worldIdle: {
    flag: '--world-idle <duration>',
    group: 'Limits:',
    summary: 'drop a world that nobody asked for so long, in real time: 30m; 0s for never',
    preset: '0s',
    read: (text) => parseDuration(text),
    allowed: 'a duration such as 90s, 30m or 1d',
  },
  journalEntries: {
    flag: '--journal-entries <n>',
    group: 'Limits:',
    summary: 'how many calls the journal remembers; the oldest go first',
    preset: String(usualJournalLimits.entries),
    ...within(journalRanges.entries),
  },
  journalBytes: {
    flag: '--journal-bytes <n>',
    group: 'Limits:',
    summary: 'how many bytes they may take',
    preset: String(usualJournalLimits.bytes),
    ...within(journalRanges.bytes),
  },
  credentialGuard: {
    flag: '--credential-guard <mode>',
    group: 'The guards:',
    summary: 'on: a credential that looks real is refused with the reason; off: like any unknown one',
    preset: 'on',
    ...oneOf(credentialGuardModes),
  },
  phiGuard: {
    flag: '--phi-guard <mode>',
    group: 'The guards:',
    summary: 'requests that look as if they were about real people: off, flag (answer and say so) or refuse',
    preset: 'flag',
    ...oneOf(phiGuardModes),
  },
}

function oneOf<T extends string>(words: readonly T[]): Pick<CliSetting<T>, 'read' | 'allowed' | 'words'> {
  return { read: (text) => words.find((word) => word === text), allowed: orList(words), words }
}

function within([least, most]: readonly [number, number]): Pick<CliSetting<number>, 'read' | 'allowed'> {
  const read = (text: string) => {
    const number = wholeNumber(text, most)
    return number !== undefined && number >= least ? number : undefined
  }
  return { read, allowed: `a whole number from ${least} to ${most}` }
}

function wholeNumber(text: string, most: number): number | undefined {
  return /^\d{1,15}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function worldNames(text: string): readonly string[] | undefined {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  const wellFormed = names.length > 0 && names.every((name) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
  return wellFormed ? names : undefined
}
