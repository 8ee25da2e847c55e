import type { Traffic } from '../judge/traffic.ts'
import { isBroken, levelOf } from '../judge/traffic-words.ts'

/** Traffic for programs. */
export function jsonTraffic(traffic: Traffic): string {
  const broken = traffic.broken.map((one) => ({ level: levelOf(one, traffic), ...one }))
  return `${JSON.stringify({ ...traffic, kept: !isBroken(traffic), broken }, undefined, 2)}\n`
}
