import type { Traffic } from './traffic.ts'
import { isBroken, levelOf } from './traffic-words.ts'

/** Traffic for programs. */
export function jsonTraffic(traffic: Traffic): string {
  const broken = traffic.broken.map((one) => ({ level: levelOf(one, traffic), ...one }))
  return `${JSON.stringify({ ...traffic, kept: !isBroken(traffic), broken }, undefined, 2)}\n`
}
