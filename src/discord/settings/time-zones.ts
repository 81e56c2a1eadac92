/** Those of the IANA database, by the names that people know: "Europe/Berlin". */
const ZONES: readonly string[] = [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"),
];

/** The zones whose name holds what was typed so far. */
export function timeZonesLike(typed: string): string[] {
  const wanted = fold(typed);
  return ZONES.filter((zone) => fold(zone).includes(wanted));
}

/** The zone that somebody means, "berlin" too, if it is clear which; or else what they typed. Undefined for nothing typed. */
export function timeZoneOf(typed: string | null): string | undefined {
  if (typed === null || typed.trim() === "") return undefined;
  const wanted = fold(typed);
  const exact = ZONES.find((zone) => fold(zone) === wanted);
  const [only, ...others] = timeZonesLike(typed);
  return exact ?? (only !== undefined && others.length === 0 ? only : typed.trim());
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll(" ", "_");
}
