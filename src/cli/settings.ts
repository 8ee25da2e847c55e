import { defaultStediEdition, type StediEditionSetting, stediEditionSettings } from '../contract/stedi-edition.ts'
import type { CredentialGuardMode } from '../guard/credential-guard.ts'
import type { PhiGuardMode } from '../guard/phi-guard.ts'
import { credentialGuardModes, optumProfiles, phiGuardModes } from '../options.ts'
import { isStoreUrl, storeUrls } from '../store/open-store.ts'
import { parseClock } from '../world/clock.ts'
import type { OptumProfile } from '../world/event.ts'
import { limitSettings } from './limit-settings.ts'
import { type CliSetting, oneOfWords, readHostNames, readWorldNames, trueOrFalse, wholeNumber } from './setting.ts'

/** The settings of `payerbox serve`. */
export interface ServeSettings {
  readonly port: number
  readonly host: string
  readonly cors: boolean
  readonly allowHost: readonly string[]
  /** Empty for none, or for a generated one. */
  readonly adminToken: string
  readonly logLevel: LogLevel
  readonly logFormat: LogFormat
  readonly world: readonly string[]
  readonly clock: string
  /** `none`: the people of seed 1, and ids that no earlier sandbox gave. */
  readonly seed: number | 'none'
  /** A directory; empty for none. */
  readonly scenarios: string
  /** A file; empty for none. */
  readonly payers: string
  /** Whether scenario files are reloaded when they change. */
  readonly watch: 'on' | 'off'
  readonly scenario: string
  readonly stediEdition: StediEditionSetting
  readonly optumProfile: OptumProfile
  readonly strict: boolean
  /** 0 for no limit, here and below. */
  readonly maxWorlds: number
  readonly maxWorldBytes: number
  readonly maxTotalBytes: number
  /** Milliseconds. */
  readonly worldIdle: number
  readonly worldMemoryIdle: number
  /** The URL of a store. */
  readonly store: string
  /** A snapshot to load at the start; empty for none. */
  readonly import: string
  /** The file of a snapshot to save at the end; empty for none. */
  readonly exportOnExit: string
  readonly journalEntries: number
  readonly journalBytes: number
  readonly maxConnections: number
  readonly maxBodyBytes: number
  /** Milliseconds, here and below. */
  readonly requestTimeout: number
  readonly faultTimeout: number
  readonly credentialGuard: CredentialGuardMode
  readonly phiGuard: PhiGuardMode
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const logFormats = ['auto', 'pretty', 'json'] as const
type LogFormat = (typeof logFormats)[number]

export const portSetting: CliSetting<number> = {
  flag: '-p, --port <n>',
  group: 'Server:',
  summary: 'port; 0 selects a free port',
  preset: '4276',
  read: (text) => wholeNumber(text, 65_535),
  allowed: 'a whole number from 0 to 65535',
}

/** Every setting of `payerbox serve`. */
export const serveSettings: { readonly [K in keyof ServeSettings]: CliSetting<ServeSettings[K]> } = {
  port: portSetting,
  host: {
    flag: '--host <address>',
    group: 'Server:',
    summary: 'address; 0.0.0.0 accepts connections from other machines',
    preset: '127.0.0.1',
    read: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
    allowed: 'an address or a host name',
  },
  cors: {
    flag: '--cors',
    group: 'Server:',
    summary: 'let pages of other origins read the responses, and answer their preflights',
    preset: 'false',
    ...trueOrFalse,
  },
  allowHost: {
    flag: '--allow-host <name...>',
    group: 'Server:',
    summary: 'further host names by which clients call the start page and the admin API, and hosts of pages that may',
    preset: '',
    read: readHostNames,
    allowed: 'one or more host names or addresses without port, such as payerbox or box.example.test',
  },
  adminToken: {
    flag: '--admin-token <token>',
    group: 'Server:',
    summary: 'token that the admin API requires; beyond loopback, a generated one unless it is set',
    preset: '',
    read: (text) => (text === '' || /^[\x21-\x7e]{16,256}$/.test(text) ? text : undefined),
    allowed: '16 to 256 letters, digits and punctuation characters without spaces',
    isSecret: true,
  },
  logLevel: {
    flag: '--log-level <level>',
    group: 'Server:',
    summary: `log level: ${logLevels.join(', ')}; debug adds every call to a log in JSON`,
    preset: 'info',
    ...oneOfWords(logLevels),
  },
  logFormat: {
    flag: '--log-format <format>',
    group: 'Server:',
    summary: 'pretty: a line for each call and each claim that moved; json; auto: pretty on a terminal, otherwise json',
    preset: 'auto',
    ...oneOfWords(logFormats),
  },
  world: {
    flag: '-w, --world <name...>',
    group: 'Worlds:',
    summary: 'worlds to create at start; other worlds are created on first use',
    preset: 'demo',
    read: readWorldNames,
    allowed: 'one or more names, each of up to 64 letters, digits, dots, hyphens and underscores',
  },
  store: {
    flag: '--store <url>',
    group: 'Worlds:',
    summary: 'where worlds are kept: memory:, sqlite:<file> to keep them after a restart, postgres://… to share them',
    preset: 'memory:',
    read: (text) => (isStoreUrl(text) ? text : undefined),
    allowed: storeUrls,
    isSecret: true,
  },
  import: {
    flag: '--import <file>',
    group: 'Worlds:',
    summary: 'load the worlds of a snapshot at the start',
    preset: '',
    read: (text) => text,
    allowed: 'a file',
  },
  exportOnExit: {
    flag: '--export-on-exit <file>',
    group: 'Worlds:',
    summary: 'save all worlds to a snapshot after SIGTERM or SIGINT',
    preset: '',
    read: (text) => text,
    allowed: 'a file',
  },
  clock: {
    flag: '--clock <clock>',
    group: 'Worlds:',
    summary: 'real, frozen[@INSTANT] or Nx[@INSTANT]: 60x, frozen@2026-04-01T18:30:00Z',
    preset: 'real',
    read: (text) => (parseClock(text) === undefined ? undefined : text),
    allowed:
      'real, frozen[@INSTANT] or Nx[@INSTANT], such as 60x or frozen@2026-04-01T18:30:00Z; N from 0.01 to 1000000, INSTANT from 1900 to 9999',
    words: ['real', 'frozen'],
  },
  seed: {
    flag: '--seed <n>',
    group: 'Worlds:',
    summary: 'the same seed generates the same people and ids; none: the people of seed 1, and new ids with each start',
    preset: 'none',
    read: (text) => (text === 'none' ? text : wholeNumber(text, 4_294_967_295)),
    allowed: 'a whole number from 0 to 4294967295, or none',
    words: ['none'],
  },
  scenarios: {
    flag: '-s, --scenarios <dir>',
    group: 'Worlds:',
    summary: 'directory of scenario files to add to the built-in scenarios',
    preset: '',
    read: (text) => text,
    allowed: 'a directory',
  },
  payers: {
    flag: '--payers <file>',
    group: 'Worlds:',
    summary: 'file of payers to add to the built-in payers; also payers.yaml in the directory of scenarios',
    preset: '',
    read: (text) => text,
    allowed: 'a file',
  },
  watch: {
    flag: '--watch <mode>',
    group: 'Worlds:',
    summary: 'on: reload scenario and payer files when they change; off: only through the admin API',
    preset: 'on',
    ...oneOfWords(['on', 'off']),
  },
  scenario: {
    flag: '--scenario <name>',
    group: 'Worlds:',
    summary: 'the scenario of a submitted session that selects no other',
    preset: 'paid',
    read: (text) => text,
    allowed: 'the name of a scenario',
  },
  stediEdition: {
    flag: '--stedi-edition <edition>',
    group: 'Vendors:',
    summary:
      "edition of Stedi's API: 2025-01, 2026-08 or auto (2025-01 for JSON with controlNumber, otherwise 2026-08)",
    preset: defaultStediEdition,
    ...oneOfWords(stediEditionSettings),
  },
  optumProfile: {
    flag: '--optum-profile <profile>',
    group: 'Vendors:',
    summary: "live: respond from the world; sandbox: respond like Optum's sandbox, with predefined data",
    preset: 'live',
    ...oneOfWords(optumProfiles),
  },
  strict: {
    flag: '--strict',
    group: 'Vendors:',
    summary:
      'check every response against its contract, and replace an invalid one with a 500; reject x-payerbox-fault',
    preset: 'false',
    ...trueOrFalse,
  },
  ...limitSettings,
  credentialGuard: {
    flag: '--credential-guard <mode>',
    group: 'Guards:',
    summary: 'on: reject a credential that looks real, with the reason; off: treat it as unknown',
    preset: 'on',
    ...oneOfWords(credentialGuardModes),
  },
  phiGuard: {
    flag: '--phi-guard <mode>',
    group: 'Guards:',
    summary: 'requests that look like data of real people: off, flag (respond with a warning) or refuse',
    preset: 'flag',
    ...oneOfWords(phiGuardModes),
  },
}
