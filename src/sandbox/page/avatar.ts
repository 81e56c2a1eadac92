import type { APIUser } from "discord-api-types/v10";
import type { PageUser } from "../page-api.js";
import { type State, userOf } from "./state.js";

const HEX = /^#[0-9a-f]{6}$/i;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
/** The luminance that has a contrast of 4.5 to 1 with the background, #313338. */
const READABLE_FROM = 0.33;

/** How somebody is shown: everything drawn here, nothing fetched. */
export interface Face {
  readonly name: string;
  readonly avatar: string;
  readonly color: string;
  readonly isBot: boolean;
}

export function faceOf(state: Pick<State, "users">, author: APIUser): Face {
  const known = userOf(state, author.id);
  if (known) return faceOfUser(known);
  const name = author.global_name ?? author.username;
  return { name, color: "#f2f3f5", isBot: author.bot ?? false, avatar: drawn(name, colorFor(author.id)) };
}

export function faceOfUser(user: PageUser): Face {
  const given = user.isBot ? null : localUrl(user.avatar);
  return {
    name: user.name,
    color: readable(user.color),
    isBot: user.isBot,
    avatar: given ?? drawn(user.name, user.isBot ? "#5865f2" : user.color, user.isBot),
  };
}

/** The address of a picture that this page may load: from its own server, or a data URL. Null for any other. */
export function localUrl(url: string | null | undefined): string | null {
  if (!url) return null;
  if (/^data:image\//i.test(url)) return url;
  if (!/^(https?:)?\//i.test(url) || !URL.canParse(url, location.href)) return null;
  const { hostname, port, pathname, search } = new URL(url, location.href);
  // The server writes 127.0.0.1 where the page may have been opened as localhost.
  const isHere = LOOPBACK.has(hostname) && LOOPBACK.has(location.hostname) && port === location.port;
  return isHere || new URL(url, location.href).origin === location.origin ? pathname + search : null;
}

/** A colour of a role, made light enough to be read on the page. */
function readable(color: string): string {
  if (!HEX.test(color)) return "#f2f3f5";
  let channels = channelsOf(color);
  while (luminance(channels) < READABLE_FROM)
    channels = channels.map((channel) => channel + (255 - channel) * 0.1);
  return `rgb(${channels.map(Math.round).join(" ")})`;
}

function drawn(name: string, color: string, isBot = false): string {
  const letter = isBot ? "¶" : ([...name.trim()][0] ?? "?").toUpperCase();
  const safe = letter.replace(/[<>&"']/g, "?");
  const fill = HEX.test(color) ? color : "#5865f2";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${fill}"/><text x="20" y="20" dy=".36em" text-anchor="middle" font-family="Helvetica,Arial,sans-serif" font-weight="600" font-size="19" fill="${inkOn(fill)}">${safe}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function inkOn(fill: string): string {
  return luminance(channelsOf(fill)) > 0.35 ? "#1e1f22" : "#ffffff";
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** Relative luminance, 0 to 1, as WCAG 2 defines it. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colorFor(id: string): string {
  const colors = ["#5865f2", "#248046", "#c9770a", "#b8385b", "#3f7fb5", "#7d57c1"];
  return colors[Number(BigInt(/^\d+$/.test(id) ? id : 0) % BigInt(colors.length))] ?? "#5865f2";
}
