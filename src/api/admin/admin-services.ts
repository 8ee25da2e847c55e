import type { Vendor } from '../../contract/routes.ts'
import type { Call } from '../../http/call.ts'
import type { Journal } from '../../journal/journal.ts'
import type { ScenarioSource } from '../../scenario/play/reload.ts'
import type { World } from '../../world/world.ts'
import type { Services, VendorApi } from '../vendor-api.ts'

/** What the admin API works with, beside what every API has. */
export interface AdminServices extends Services {
  readonly journal: Journal
  /** The vendors' APIs, by name. */
  readonly vendors: Readonly<Record<Vendor, VendorApi>>
  readonly version: string
  /** Reloads the scenarios, if they come from files. */
  readonly source?: Pick<ScenarioSource, 'last' | 'reload'>
}

/** One call of an operation on a world. */
export interface WorldCall {
  readonly world: World
  readonly call: Call
  /** What the path names beside the world. */
  readonly params: Readonly<Record<string, string>>
}
