import { type Cents, parseAmount } from '../world/claim.ts'
import type { Instant } from '../world/instant.ts'

/** Reads members of JSON that can be absent or of another type. */
export class JsonReader {
  readonly #value: Readonly<Record<string, unknown>>

  constructor(value: unknown) {
    this.#value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  }

  text(name: string): string | undefined {
    const value = this.#value[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }

  in(name: string): JsonReader {
    return new JsonReader(this.#value[name])
  }

  has(name: string): boolean {
    return this.#value[name] !== undefined
  }

  list(name: string): readonly JsonReader[] {
    const value = this.#value[name]
    return Array.isArray(value) ? value.map((entry: unknown) => new JsonReader(entry)) : []
  }

  texts(name: string): readonly string[] {
    const value = this.#value[name]
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
  }

  instant(name: string): Instant | undefined {
    const at = Date.parse(this.text(name) ?? '')
    return Number.isNaN(at) ? undefined : at
  }

  amount(name: string): Cents | undefined {
    return parseAmount(this.text(name) ?? '')
  }
}

/** The members that are not `undefined`. */
export function definedMembers<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never
}
