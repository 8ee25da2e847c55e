import { defaultServerLimits, type ServerLimits } from '../serve/limits.ts'
import { parseDuration } from '../world/instant.ts'
import { defaultJournalLimits, journalRanges } from '../world/limits.ts'
import { type CliSetting, wholeNumber, within } from './setting.ts'
import type { ServeSettings } from './settings.ts'

/** Limits that keep a process within its memory. */
interface MemoryLimits {
  readonly maxWorlds: number
  readonly maxWorldBytes: number
  readonly maxTotalBytes: number
  readonly maxBodyBytes: number
  readonly maxConnections: number
}

const mebibyte = 1024 * 1024

/** Bytes of the heap that young objects may take, in which no world stays: three times `--max-semi-space-size`. */
const youngObjects = 96 * mebibyte

/**
 * The limits for the memory of this process: that of its container, and that of Node's heap (`--max-old-space-size`). A world
 * takes at least 4 KiB, and up to four bytes for each byte of its log, so that all worlds take up to half of the memory.
 */
function memoryLimits(): MemoryLimits {
  const { heap_size_limit: heap } = process.getBuiltinModule('node:v8').getHeapStatistics()
  const memory = Math.min(Math.max(heap - youngObjects, heap / 3), (process.constrainedMemory() || heap) / 2)
  return {
    maxWorlds: Math.min(100_000, Math.floor(memory / (64 * 1024))),
    maxWorldBytes: Math.floor(memory / 16),
    maxTotalBytes: Math.floor(memory / 8),
    maxBodyBytes: Math.min(defaultServerLimits.maxBodyBytes, Math.floor(memory / 8)),
    maxConnections: Math.min(defaultServerLimits.maxConnections, Math.floor(memory / (32 * 1024))),
  }
}

/** A limit that follows from the memory of this process unless a number is given. */
function fromMemory(name: keyof MemoryLimits, most: number): Pick<CliSetting<number>, 'preset' | 'read' | 'words'> {
  return {
    preset: 'auto',
    read: (text) => (text === 'auto' ? memoryLimits()[name] : wholeNumber(text, most)),
    words: ['auto'],
  }
}

const bytes = 'a whole number of bytes, or auto'

/** The limits of connections and bodies, of `serve` and of `proxy`. */
export const serverLimitSettings: { readonly [K in keyof ServerLimits]: CliSetting<number> } = {
  maxConnections: {
    flag: '--max-connections <n>',
    group: 'Limits:',
    summary: 'maximum number of open connections; auto: 4096, or fewer with little memory; 0: no limit',
    ...fromMemory('maxConnections', 1_000_000),
    allowed: 'a whole number from 0 to 1000000, or auto',
  },
  maxBodyBytes: {
    flag: '--max-body-bytes <n>',
    group: 'Limits:',
    summary:
      'maximum size in bytes of all request bodies being received and responses not yet read; auto: 64 MiB, or an eighth of little memory; 0: no limit',
    ...fromMemory('maxBodyBytes', Number.MAX_SAFE_INTEGER),
    allowed: bytes,
  },
  requestTimeout: {
    flag: '--request-timeout <duration>',
    group: 'Limits:',
    summary: 'how long a client may take to send a request, or to go on reading its response: 30s; 0s for no limit',
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

type LimitName =
  | (
      | 'maxWorlds'
      | 'maxWorldBytes'
      | 'maxTotalBytes'
      | 'worldIdle'
      | 'worldMemoryIdle'
      | 'journalEntries'
      | 'journalBytes'
    )
  | keyof ServerLimits

/** The limits of `serve`. */
export const limitSettings: { readonly [K in LimitName]: CliSetting<ServeSettings[K]> } = {
  maxWorlds: {
    flag: '--max-worlds <n>',
    group: 'Limits:',
    summary: 'maximum number of worlds; auto: from the memory limit; 0: no limit',
    ...fromMemory('maxWorlds', 1_000_000),
    allowed: 'a whole number from 0 to 1000000, or auto',
  },
  maxWorldBytes: {
    flag: '--max-world-bytes <n>',
    group: 'Limits:',
    summary: 'approximate maximum size of the log of a world in bytes; auto: from the memory limit; 0: no limit',
    ...fromMemory('maxWorldBytes', Number.MAX_SAFE_INTEGER),
    allowed: bytes,
  },
  maxTotalBytes: {
    flag: '--max-total-bytes <n>',
    group: 'Limits:',
    summary: 'approximate maximum size of the logs of all worlds; auto: an eighth of the memory limit; 0: no limit',
    ...fromMemory('maxTotalBytes', Number.MAX_SAFE_INTEGER),
    allowed: bytes,
  },
  worldIdle: {
    flag: '--world-idle <duration>',
    group: 'Limits:',
    summary: 'delete a world after so much real time without a call: 30m; 0s for never',
    preset: '0s',
    read: (text) => parseDuration(text),
    allowed: 'a duration such as 90s, 30m or 1d',
  },
  worldMemoryIdle: {
    flag: '--world-memory-idle <duration>',
    group: 'Limits:',
    summary: 'with a store: remove a world from memory after so much real time without a call; 0s for never',
    preset: '10m',
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
