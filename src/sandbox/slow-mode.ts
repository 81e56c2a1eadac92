import { PermissionFlagsBits as Bits } from "discord-api-types/v10";

const IMMUNE = [Bits.ManageMessages, Bits.ManageChannels, Bits.ManageThreads, Bits.BypassSlowmode];

/** Slow mode holds for everybody but moderators and bots. @param permissions Theirs in the channel */
export function isImmune(permissions: bigint): boolean {
  return IMMUNE.some((bit) => (permissions & bit) !== 0n);
}
