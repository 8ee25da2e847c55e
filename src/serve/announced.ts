import type { Reply } from '../http/call.ts'

/** How many bytes a reply says that its body has, when it has so many. */
export function announcedLength({ broken }: Reply, length: number): number {
  if (broken === 'short') return Math.floor(length / 2)
  return broken === 'long' ? length * 2 + 1 : length
}
