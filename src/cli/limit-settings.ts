import { defaultJournalLimits, journalRanges } from '../journal/limits.ts'
import { defaultServerLimits, type ServerLimits } from '../serve/limits.ts'
import { parseDuration } from '../world/instant.ts'
import { type CliSetting, wholeNumber, within } from './setting.ts'
import type { ServeSettings } from './settings.ts'

/** The limits of connections and bodies, of `serve` and of `proxy`. */
export const serverLimitSettings: { readonly [K in keyof ServerLimits]: CliSetting<number> } = {
  maxConnections: {
    flag: '--max-connections <n>',
    group: 'Limits:',
    summary: 'maximum number of open connections; 0 for no limit',
    preset: String(defaultServerLimits.maxConnections),
    read: (text) => wholeNumber(text, 1_000_000),
    allowed: 'a whole number from 0 to 1000000',
  },
  maxBodyBytes: {
    flag: '--max-body-bytes <n>',
    group: 'Limits:',
    summary: 'maximum size in bytes of all request bodies that are being received; 0 for no limit',
    preset: String(defaultServerLimits.maxBodyBytes),
    read: (text) => wholeNumber(text, Number.MAX_SAFE_INTEGER),
    allowed: 'a whole number of bytes',
  },
  requestTimeout: {
    flag: '--request-timeout <duration>',
    group: 'Limits:',
    summary: 'how long a client may take to send a request: 30s; 0s for no limit',
    preset: '30s',
    read: (text) => parseDuration(text),
    allowed: 'a duration such as 90s, 30m or 1d',
  },
  faultTimeout: {
    flag: '--fault-timeout <duration>',
    group: 'Limits:',
    summary: 'how long a fault may keep a connection open by hang or dribble: 10m; 0s for no limit',
    preset: '10m',
    read: (text) => parseDuration(text),
    allowed: 'a duration such as 90s, 30m or 1d',
  },
}

type LimitName = 'maxWorlds' | 'maxWorldBytes' | 'worldIdle' | 'journalEntries' | 'journalBytes' | keyof ServerLimits

/** The limits of `serve`. */
export const limitSettings: { readonly [K in LimitName]: CliSetting<ServeSettings[K]> } = {
  maxWorlds: {
    flag: '--max-worlds <n>',
    group: 'Limits:',
    summary: 'maximum number of worlds; 0 for no limit',
    preset: '0',
    read: (text) => wholeNumber(text, 1_000_000),
    allowed: 'a whole number from 0 to 1000000',
  },
  maxWorldBytes: {
    flag: '--max-world-bytes <n>',
    group: 'Limits:',
    summary: 'approximate maximum size of the log of a world in bytes; 0 for no limit',
    preset: '0',
    read: (text) => wholeNumber(text, Number.MAX_SAFE_INTEGER),
    allowed: 'a whole number of bytes',
  },
  worldIdle: {
    flag: '--world-idle <duration>',
    group: 'Limits:',
    summary: 'delete a world after so much real time without a call: 30m; 0s for never',
    preset: '0s',
    read: (text) => parseDuration(text),
    allowed: 'a duration such as 90s, 30m or 1d',
  },
  journalEntries: {
    flag: '--journal-entries <n>',
    group: 'Limits:',
    summary: 'maximum number of calls in the journal; the oldest are dropped first',
    preset: String(defaultJournalLimits.entries),
    ...within(journalRanges.entries),
  },
  journalBytes: {
    flag: '--journal-bytes <n>',
    group: 'Limits:',
    summary: 'maximum size of the journal in bytes',
    preset: String(defaultJournalLimits.bytes),
    ...within(journalRanges.bytes),
  },
  ...serverLimitSettings,
}
