import type { SandboxOptions } from '../../../src/index.ts'

/** Stands for a value that differs from call to call: a trace, an id, a stamp. */
export const ANY = '<any>'

/** A request that a vendor refuses, and the exact words in which it does. */
export interface BadRequest {
  readonly title: string
  readonly api: 'taiga' | 'stedi' | 'optum'
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
  readonly status: number
  /** The JSON of the answer, to the last member; a value `ANY` matches any. */
  readonly body: unknown
  /** The sandbox that is asked, where it is not the usual one. */
  readonly options?: Pick<SandboxOptions, 'stediEdition' | 'optumProfile' | 'scenario' | 'scenarios' | 'clock'>
}
