import { claimsOnFile } from './on-file.ts'
import type { World } from './world.ts'

/** Puts the vendors' documented sample claims on file: every new world begins with them. */
export function seedWorld(world: World): void {
  for (const event of claimsOnFile) world.append(event)
}
